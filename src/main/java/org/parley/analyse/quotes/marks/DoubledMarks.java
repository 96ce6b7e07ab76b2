package org.parley.analyse.quotes.marks;

import org.parley.analyse.text.Paragraphs;
import org.parley.domain.Span;

/** Double marks that are typed as two single ones, as newswires do. */
final class DoubledMarks {
  private DoubledMarks() {}

  /** The same text, as long, with one double mark and a blank for each two single ones. */
  static String single(String text) {
    if (!text.contains("''") && !text.contains("``")) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text);
    for (int at = 0; at + 1 < text.length(); at++) {
      if (!isDoubled(text, at)) {
        continue;
      }
      if (at == 0 || Paragraphs.isBlank(text.charAt(at - 1)) || text.charAt(at) == '`') {
        changed.replace(at, at + 2, " \"");
        at++;
      } else if (!isDoubled(text, at + 1)) {
        changed.replace(at, at + 2, "\" ");
        at++;
      }
    }
    return changed.toString();
  }

  private static boolean isDoubled(String text, int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '`')
        && text.charAt(at) == text.charAt(at + 1);
  }

  /** A stretch found in the changed text, with both of the single marks in the text itself. */
  static Span whole(String text, Span found) {
    int start = found.start();
    int end = found.end();
    boolean twoBefore = start > 0 && isDoubled(text, start - 1);
    boolean twoAfter = end < text.length() && isDoubled(text, end - 1);
    return new Span(twoBefore ? start - 1 : start, twoAfter ? end + 1 : end);
  }
}
