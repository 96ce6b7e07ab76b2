package org.parley.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Collects paragraphs and writes them as one text. Not safe for use by several threads. */
public final class Paragraphs {
  private static final String CUT = "…";

  private Paragraphs() {}

  /**
   * The text of these paragraphs: each tidied, separated by one empty line, blank ones left out.
   */
  public static String join(List<String> paragraphs) {
    return String.join("\n\n", tidy(paragraphs));
  }

  /** The paragraphs tidied; blank ones are left out. */
  public static List<String> tidy(List<String> paragraphs) {
    List<String> tidied = new ArrayList<>(paragraphs.size());
    for (String paragraph : paragraphs) {
      String clean = Tidy.paragraph(paragraph);
      if (!clean.isEmpty()) {
        tidied.add(clean);
      }
    }
    return tidied;
  }

  /**
   * The beginning of a text that is longer than {@code limit} UTF-16 units, cut after a paragraph
   * or a word and marked with an ellipsis; a shorter text as it is.
   */
  public static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Math.max(text.lastIndexOf("\n\n", limit - 1), text.lastIndexOf(' ', limit - 1));
    if (end < limit / 2) {
      end = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }
}
