package org.parley.evaluate;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.domain.Actor;

/** Counts names found, names there are, and names that are both. Not safe for several threads. */
final class NameScores {
  private final Map<Actor.Kind, int[]> counts = new EnumMap<>(Actor.Kind.class);

  NameScores() {
    for (Actor.Kind kind : Actor.Kind.values()) {
      counts.put(kind, new int[3]);
    }
  }

  /** Counts the names of one text, each with its kind in front. */
  void add(Set<String> expected, Set<String> found) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      int[] count = counts.getOrDefault(kind, new int[3]);
      String mark = kind + " ";
      count[0] += (int) found.stream().filter(n -> n.startsWith(mark)).count();
      count[1] += (int) expected.stream().filter(n -> n.startsWith(mark)).count();
      count[2] +=
          (int) found.stream().filter(n -> n.startsWith(mark) && expected.contains(n)).count();
    }
  }

  /** Precision, recall and F1 of one kind. */
  String of(Actor.Kind kind) {
    return scores(counts.getOrDefault(kind, new int[3]));
  }

  /** Precision, recall and F1 of all kinds. */
  String all() {
    int[] sum = new int[3];
    for (int[] count : counts.values()) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += count[i];
      }
    }
    return scores(sum);
  }

  private static String scores(int[] count) {
    double precision = (double) count[2] / count[0];
    double recall = (double) count[2] / count[1];
    double f1 = 2.0 * count[2] / (count[0] + count[1]);
    return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision, recall, f1).replace("0.", ".");
  }
}
