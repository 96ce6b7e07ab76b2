package org.parley.search;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of texts that may tell what they are about. */
final class TellingWords {
  /** More words than these make a ranking slower and not better. */
  private static final int MOST = 50;

  private static final int LETTERS = 4;

  private TellingWords() {}

  /** The most frequent ones in lower case, with how often they stand there. */
  static Map<String, Integer> of(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : words(text)) {
      if (isTelling(word)) {
        counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    Map<String, Integer> most = new LinkedHashMap<>();
    sorted.stream().limit(MOST).forEach(entry -> most.put(entry.getKey(), entry.getValue()));
    return most;
  }

  /** The text in pieces: words, and what stands between them. */
  static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  /** Whether a word is long enough, without digits, and of more than grammar. */
  static boolean isTelling(String word) {
    int letters = word.codePointCount(0, word.length());
    boolean spaced = !Character.isIdeographic(word.codePointAt(0));
    return letters >= (spaced ? LETTERS : 2)
        && word.matches("[\\p{L}\\p{M}][\\p{L}\\p{M}'’.-]*")
        && !FunctionWords.has(word.toLowerCase(Locale.ROOT));
  }
}
