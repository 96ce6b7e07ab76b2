package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two texts by their runs of four words, as article extraction benchmarks do. Words are
 * maximal runs of letters, digits and underscores, in lower case; a text of fewer than four words
 * is one run. A run that occurs n times in one text and m times in the other is shared min(n, m)
 * times. Precision is shared runs / runs found, recall shared runs / runs expected, F1 their
 * harmonic mean.
 */
final class Shingles {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private Shingles() {}

  /** The F1, from 0 to 1; 1 if both texts are without words. */
  static double f1(String found, String expected) {
    Map<String, Integer> foundRuns = of(found);
    Map<String, Integer> expectedRuns = of(expected);
    int size = total(foundRuns) + total(expectedRuns);
    return size == 0 ? 1 : 2.0 * shared(foundRuns, expectedRuns) / size;
  }

  /** The share of the found runs that were expected. */
  static double precision(String found, String expected) {
    Map<String, Integer> foundRuns = of(found);
    int total = total(foundRuns);
    return total == 0 ? 1 : (double) shared(foundRuns, of(expected)) / total;
  }

  private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
    int shared = 0;
    for (Map.Entry<String, Integer> run : one.entrySet()) {
      shared += Math.min(run.getValue(), other.getOrDefault(run.getKey(), 0));
    }
    return shared;
  }

  private static int total(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> runs = new HashMap<>();
    if (words.isEmpty()) {
      return runs;
    }
    for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, Math.min(i + WORDS, words.size())));
      runs.merge(run, 1, Integer::sum);
    }
    return runs;
  }
}
