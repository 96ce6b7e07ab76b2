package org.parley.domain;

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
  private static final String JOINING = "'’.,";

  /**
   * The number of words: runs of letters and digits, which an apostrophe, a full stop or a comma
   * does not end where another letter or digit follows. In scripts without spaces each character
   * counts.
   */
  public int words() {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (Character.isIdeographic(character)) {
        words++;
        inside = false;
      } else if (isOfWord(character)) {
        words += inside ? 0 : 1;
        inside = true;
      } else {
        inside =
            inside
                && JOINING.indexOf(character) >= 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at));
      }
    }
    return words;
  }

  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }
}
