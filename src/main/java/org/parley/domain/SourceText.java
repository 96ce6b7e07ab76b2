package org.parley.domain;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as it came out of its file.
 *
 * @param file the path by which people know the file, for example {@code seeds/000.txt}
 * @param mediaType the type detected from the content, for example {@code text/html}
 * @param language ISO 639-1 code; null if it could not be told
 * @param text the article itself without navigation, adverts and comments; paragraphs are separated
 *     by one empty line; free of control characters but the line feed
 */
public record SourceText(String file, String mediaType, @Nullable String language, String text) {

  /** The number of words: runs between word boundaries that hold a letter or a digit. */
  public int words() {
    BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
    boundaries.setText(text);
    int words = 0;
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (Character.isLetterOrDigit(text.codePointAt(start))) {
        words++;
      }
      start = end;
    }
    return words;
  }
}
