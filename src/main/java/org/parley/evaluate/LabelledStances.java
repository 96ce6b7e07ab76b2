package org.parley.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.names.ResourceLines;
import org.parley.domain.Collection;
import org.parley.domain.Span;
import org.parley.domain.Stance;

/**
 * Which side some articles take, as a reader judged.
 *
 * @param propositions by id, in the order of the list
 */
record LabelledStances(Map<String, Collection.Proposition> propositions, List<Label> labels) {
  /**
   * A label.
   *
   * @param side null if the article does not touch the proposition
   * @param because the sentence that shows the side best; null for none and unclear
   */
  record Label(
      String article, String proposition, Stance.@Nullable Label side, @Nullable Span because) {}

  /** Reads a list that Parley comes with. */
  static LabelledStances read(String file) {
    Map<String, Collection.Proposition> propositions = new LinkedHashMap<>();
    List<Label> labels = new ArrayList<>();
    ResourceLines.of(LabelledStances.class, file)
        .forEach(
            line -> {
              String[] parts = line.split("\t", -1);
              if (parts[0].equals("proposition")) {
                propositions.put(parts[1], proposition(parts));
              } else {
                labels.add(label(parts));
              }
            });
    return new LabelledStances(propositions, labels);
  }

  private static Collection.Proposition proposition(String[] parts) {
    return new Collection.Proposition(
        parts[1], parts[2], phrases(parts[3]), phrases(parts[4]), List.of(), List.of());
  }

  private static List<String> phrases(String column) {
    String list = column.substring(column.indexOf(':') + 1).strip();
    return List.of(list.split("\\|", -1));
  }

  private static Label label(String[] parts) {
    boolean hasPlace = parts.length > 4 && !parts[3].isEmpty();
    return new Label(
        parts[0],
        parts[1],
        Stance.Label.of(parts[2]).orElse(null),
        hasPlace ? new Span(Integer.parseInt(parts[3]), Integer.parseInt(parts[4])) : null);
  }
}
