package org.parley.analyse.actors;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.domain.Actor;

/** Weighs names of one word, of which a recogniser is least sure, by all places of an article. */
final class SingleWords {
  private static final int FEWEST_LETTERS = 4;
  private static final int CLEARLY = 2;

  private SingleWords() {}

  /** The kind of each name that is recognised as one kind clearly more often than as others. */
  static Map<String, Actor.Kind> kinds(List<RecognisedName> names, String text) {
    Map<String, Map<Actor.Kind, Integer>> counts = new HashMap<>();
    for (RecognisedName name : names) {
      String word = name.span().of(text);
      if (word.indexOf(' ') < 0) {
        counts
            .computeIfAbsent(word, any -> new EnumMap<>(Actor.Kind.class))
            .merge(name.kind(), 1, Integer::sum);
      }
    }
    Map<String, Actor.Kind> kinds = new HashMap<>();
    counts.forEach(
        (word, byKind) -> {
          int all = byKind.values().stream().mapToInt(Integer::intValue).sum();
          byKind.forEach(
              (kind, count) -> {
                if (count > CLEARLY * (all - count)) {
                  kinds.put(word, kind);
                }
              });
        });
    return kinds;
  }

  /** Whether a name stands for the same wherever the text has it. */
  static boolean isTelling(String name, String text) {
    return name.indexOf(' ') > 0
        || (name.length() >= FEWEST_LETTERS
            && Character.isUpperCase(name.charAt(0))
            && !text.contains(" " + name.toLowerCase(Locale.ROOT)));
  }
}
