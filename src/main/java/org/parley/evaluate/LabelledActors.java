package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.analyse.names.ResourceLines;
import org.parley.domain.Actor;

/** The actors of some news articles, as a reader listed them. */
record LabelledActors(Map<String, List<Label>> byArticle) {
  private static final String FILE = "abp-actors.tsv";

  /**
   * An actor of an article.
   *
   * @param isOptional whether one may leave it out
   * @param names all names that the article has for it, in the form in which they are compared
   */
  record Label(String kind, boolean isOptional, Set<String> names) {
    boolean isNamedBy(Actor actor) {
      return namesOf(actor).anyMatch(names::contains);
    }
  }

  /** Reads the list that Parley comes with. */
  static LabelledActors read() {
    Map<String, List<Label>> byArticle = new LinkedHashMap<>();
    ResourceLines.of(LabelledActors.class, FILE)
        .forEach(line -> add(line.split("\t", -1), byArticle));
    return new LabelledActors(byArticle);
  }

  private static void add(String[] line, Map<String, List<Label>> byArticle) {
    Set<String> names =
        Arrays.stream(line[3].split("\\|", -1))
            .map(LabelledActors::compared)
            .collect(Collectors.toSet());
    byArticle
        .computeIfAbsent(line[0], any -> new ArrayList<>())
        .add(new Label(line[1], line[2].equals("optional"), names));
  }

  /** The names under which the program has an actor, in the form in which they are compared. */
  static Stream<String> namesOf(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.as().stream())
        .map(LabelledActors::compared);
  }

  /** Case, the article, a possessive and the last full stop do not matter. */
  private static String compared(String name) {
    return name.replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("^the ", "")
        .replaceAll("'s?$", "")
        .replaceAll("\\.$", "")
        .strip();
  }
}
