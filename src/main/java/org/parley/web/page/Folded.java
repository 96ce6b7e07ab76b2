package org.parley.web.page;

import org.jspecify.annotations.Nullable;

/**
 * A text in a list of others: long ones show how they begin.
 *
 * @param start the whole text, if it is short
 * @param whole null if the start is all there is
 */
public record Folded(String start, @Nullable String whole) {
  private static final int LONG = 700;
  private static final int MANY_LINES = 12;
  private static final int SHOWN = 400;
  private static final int LINES = 6;

  /** Folds a text if it is long, or has many lines. */
  public static Folded of(String text) {
    if (text.length() <= LONG && text.lines().count() <= MANY_LINES) {
      return new Folded(text, null);
    }
    return new Folded(start(text) + " …", text);
  }

  /** Some lines, and of the last one whole words. */
  private static String start(String text) {
    int end = 0;
    for (int line = 0; line < LINES && end >= 0 && end < SHOWN; line++) {
      end = text.indexOf('\n', end + 1);
    }
    if (end >= 0 && end <= SHOWN) {
      return text.substring(0, end).stripTrailing();
    }
    int space = text.lastIndexOf(' ', SHOWN);
    int cut = space > SHOWN / 2 ? space : SHOWN;
    boolean splits = Character.isHighSurrogate(text.charAt(cut - 1));
    return text.substring(0, splits ? cut - 1 : cut).stripTrailing();
  }
}
