package org.parley.analyse.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Span;

/** The paragraphs of a text: stretches between empty lines, without white space at their ends. */
public final class Paragraphs {
  private Paragraphs() {}

  /** In order; blank ones are left out. */
  public static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOf(text, start);
      add(paragraphs, text, start, end);
      start = end + 1;
    }
    return paragraphs;
  }

  /** The line feed that is followed by an empty line, or the end of the text. */
  private static int endOf(String text, int from) {
    for (int at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
      int next = at + 1;
      while (next < text.length() && isBlank(text.charAt(next)) && text.charAt(next) != '\n') {
        next++;
      }
      if (next == text.length() || text.charAt(next) == '\n') {
        return at;
      }
    }
    return text.length();
  }

  private static void add(List<Span> paragraphs, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      paragraphs.add(new Span(start, end));
    }
  }

  /** White space, the no-break spaces too. */
  public static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
