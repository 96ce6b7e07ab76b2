package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds acronyms that a text explains: "the Royal Society of Chemistry (RSC)". The acronym has to
 * be made of the first letters of the capitalised words before it, in order and without a gap.
 */
final class Acronyms {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\((?:the )?(\\p{Lu}[\\p{Lu}\\p{Ll}.&]{1,8})\\)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’.]+");
  private static final int MOST_CHARACTERS = 110;

  private Acronyms() {}

  /** Each acronym with its expansion, as they stand in the text. */
  static Map<String, String> in(String text) {
    Map<String, String> expansions = new LinkedHashMap<>();
    Matcher brackets = IN_BRACKETS.matcher(text);
    while (brackets.find()) {
      String acronym = brackets.group(1);
      int from = Math.max(0, brackets.start() - MOST_CHARACTERS);
      from = Math.max(from, text.lastIndexOf('\n', brackets.start()) + 1);
      String expansion = expansion(acronym, text.substring(from, brackets.start()).strip());
      if (!expansion.isEmpty()) {
        expansions.putIfAbsent(acronym, expansion);
      }
    }
    return expansions;
  }

  private static String expansion(String acronym, String before) {
    String letters = acronym.replaceAll("[^\\p{Lu}]", "");
    List<int[]> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(before);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    int left = letters.length() - 1;
    if (left < 1 || words.isEmpty() || words.get(words.size() - 1)[1] != before.length()) {
      return "";
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      char first = before.charAt(words.get(i)[0]);
      if (Character.toUpperCase(first) == letters.charAt(left)) {
        if (--left < 0) {
          return Character.isUpperCase(first) ? before.substring(words.get(i)[0]) : "";
        }
      } else if (Character.isUpperCase(first)) {
        return "";
      }
    }
    return "";
  }
}
