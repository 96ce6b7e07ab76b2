package org.parley.analyse.text;

import org.parley.domain.Span;

/**
 * A word, or one mark of punctuation.
 *
 * @param text as it is written; the ending {@code 's} is a token of its own
 * @param lower the same in small letters, with a straight apostrophe
 * @param sentence counted from 0 through the text
 * @param paragraph counted from 0
 */
public record Token(String text, String lower, Span span, int sentence, int paragraph) {
  /** Whether it has a letter or digit first. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  /** Whether it begins with a capital. */
  public boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is exactly this, in small letters. */
  public boolean is(String word) {
    return lower.equals(word);
  }
}
