package org.parley.export;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes plain text as LaTeX that gives the same text, with braces that always match. */
final class BibTexText {
  private static final Map<Character, String> SPECIAL =
      Map.of(
          '\\', "\\textbackslash{}",
          '{', "\\textbraceleft{}",
          '}', "\\textbraceright{}",
          '~', "\\textasciitilde{}",
          '^', "\\textasciicircum{}",
          '%', "\\%",
          '&', "\\&",
          '$', "\\$",
          '#', "\\#",
          '_', "\\_");

  /** A word that a style which writes titles in small letters must leave alone. */
  private static final Pattern CAPITALISED = Pattern.compile("[^\\s{}]*\\p{Lu}[^\\s{}]*");

  private BibTexText() {}

  static String of(String text) {
    StringBuilder latex = new StringBuilder();
    for (char character : text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").toCharArray()) {
      String special = SPECIAL.get(character);
      latex.append(special == null ? String.valueOf(character) : special);
    }
    return latex.toString();
  }

  /** A title, whose words with capitals keep them. */
  static String title(String title) {
    StringBuilder latex = new StringBuilder();
    int at = 0;
    Matcher words = CAPITALISED.matcher(title);
    while (words.find()) {
      latex.append(spaced(title.substring(at, words.start())));
      latex.append('{').append(of(words.group())).append('}');
      at = words.end();
    }
    return latex.append(spaced(title.substring(at))).toString().strip();
  }

  /** As {@link #of}, but the spaces at both ends count. */
  private static String spaced(String part) {
    String latex = of(part);
    String before = part.startsWith(" ") ? " " : "";
    String after = part.endsWith(" ") && !latex.isEmpty() ? " " : "";
    return before + latex + after;
  }

  /** An address stays as it is, but for characters that no address may have unencoded. */
  static String url(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace("^", "%5E");
  }
}
