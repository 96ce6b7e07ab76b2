package org.parley.analyse.stance.chat;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a long text that a judge gets to read. */
final class Excerpt {
  /** In UTF-16 units: some 6,000 tokens of English, which small local models have room for. */
  static final int LONGEST = 24_000;

  private Excerpt() {}

  /**
   * The whole text if it is not too long; otherwise its beginning up to the last end of a sentence,
   * or of a word where a sentence fills more than half of it.
   */
  static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int sentence = end(BreakIterator.getSentenceInstance(Locale.ROOT), text);
    int end =
        sentence >= LONGEST / 2 ? sentence : end(BreakIterator.getWordInstance(Locale.ROOT), text);
    return text.substring(0, end > 0 ? end : betweenCharacters(text));
  }

  /** The last boundary that is not too late; what lies far behind it is not looked at. */
  private static int end(BreakIterator boundaries, String text) {
    boundaries.setText(text.substring(0, Math.min(text.length(), 2 * LONGEST)));
    return Math.max(0, boundaries.preceding(LONGEST + 1));
  }

  private static int betweenCharacters(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
