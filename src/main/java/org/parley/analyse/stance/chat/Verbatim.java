package org.parley.analyse.stance.chat;

import java.util.Arrays;
import java.util.Optional;
import org.parley.domain.Span;

/**
 * Finds quotes in a text as they stand there, or where they differ in white space, in the shape of
 * quotation marks and dashes, or in characters that have no shape at all.
 */
final class Verbatim {
  private final String text;
  private final Plain plain;

  Verbatim(String text) {
    this.text = text;
    this.plain = new Plain(text);
  }

  /** Where a quote stands first; empty if it does not, or says nothing. */
  Optional<Span> find(String quote) {
    String exact = quote.strip();
    if (exact.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    int start = text.indexOf(exact);
    return start >= 0
        ? Optional.of(new Span(start, start + exact.length()))
        : plain.find(new Plain(exact).signs.toString().strip());
  }

  /** A text in plain signs, each of which knows where it comes from. */
  private static final class Plain {
    private final StringBuilder signs = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    Plain(String text) {
      int[] first = new int[text.length()];
      int[] last = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        char sign = plain(text.charAt(i));
        if (Character.getType(sign) == Character.FORMAT) {
          continue;
        }
        int length = signs.length();
        boolean goesOn =
            (sign == ' ' || sign == '-') && length > 0 && signs.charAt(length - 1) == sign;
        if (!goesOn) {
          first[length] = i;
          signs.append(sign);
        }
        last[signs.length() - 1] = i + 1;
      }
      starts = Arrays.copyOf(first, signs.length());
      ends = Arrays.copyOf(last, signs.length());
    }

    Optional<Span> find(String quote) {
      int start = quote.isEmpty() ? -1 : signs.indexOf(quote);
      return start < 0
          ? Optional.empty()
          : Optional.of(new Span(starts[start], ends[start + quote.length() - 1]));
    }

    private static char plain(char sign) {
      if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
        return ' ';
      }
      if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212') {
        return '-';
      }
      return switch (sign) {
        case '‘', '’', '‚', '‛', '‹', '›', '′', 'ʼ', '`', '´' -> '\'';
        case '“', '”', '„', '‟', '«', '»', '″' -> '"';
        default -> sign;
      };
    }
  }
}
