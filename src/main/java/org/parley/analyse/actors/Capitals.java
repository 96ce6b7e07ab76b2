package org.parley.analyse.actors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.domain.Span;

/** Rewrites lines that are all in capitals as headlines in which only words begin with one. */
final class Capitals {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern NAME_IN_CAPITALS =
      Pattern.compile("\\p{Lu}{2,}(?:[ '’]\\p{Lu}{2,})+|\\p{Lu}{6,}");
  private static final int MOST_LETTERS_OF_AN_ACRONYM = 3;
  private static final double MOSTLY = 0.8;
  private static final int ENOUGH_LETTERS = 8;

  private Capitals() {}

  /** The text with each line in capitals rewritten; every character stays in its place. */
  static String readable(String text) {
    StringBuilder readable = null;
    for (Span line : Lines.of(text)) {
      if (isInCapitals(text, line)) {
        readable = readable == null ? new StringBuilder(text) : readable;
        readable.replace(line.start(), line.end(), lowered(line.of(text)));
      }
    }
    return readable == null ? text : readable.toString();
  }

  private static boolean isInCapitals(String text, Span line) {
    int letters = 0;
    int capitals = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= ENOUGH_LETTERS && capitals >= MOSTLY * letters;
  }

  /** A name as it is written elsewhere, if it stands in capitals and is no acronym. */
  static String nameReadable(String name) {
    return NAME_IN_CAPITALS.matcher(name).matches() ? lowered(name) : name;
  }

  private static String lowered(String text) {
    StringBuilder lowered = new StringBuilder(text);
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      boolean acronym =
          (AliasTable.shipped().words().contains(words.group()) && words.end() - words.start() > 1)
              || isDotted(text, words);
      boolean possessive =
          words.end() - words.start() == 1
              && words.start() > 0
              && "'’".indexOf(text.charAt(words.start() - 1)) >= 0;
      int first = possessive ? words.start() : words.start() + 1;
      for (int i = first; i < words.end() && !acronym; i++) {
        lowered.setCharAt(i, Character.toLowerCase(text.charAt(i)));
      }
    }
    return lowered.toString();
  }

  private static boolean isDotted(String text, Matcher word) {
    return word.end() - word.start() <= MOST_LETTERS_OF_AN_ACRONYM
        && word.end() - word.start() == 1
        && word.end() < text.length()
        && text.charAt(word.end()) == '.';
  }
}
