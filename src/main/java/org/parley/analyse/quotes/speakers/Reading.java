package org.parley.analyse.quotes.speakers;

import java.util.Arrays;
import java.util.List;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.analyse.text.Tokens;
import org.parley.domain.Span;

/** A text with its tokens, and which of these stand in which quotation. Immutable. */
final class Reading {
  private final String text;
  private final Tokens tokens;
  private final List<Quoted> quoted;
  private final int[] quotedAt;

  Reading(String text, Tokens tokens, List<Quoted> quoted) {
    this.text = text;
    this.tokens = tokens;
    this.quoted = List.copyOf(quoted);
    quotedAt = new int[tokens.size()];
    Arrays.fill(quotedAt, -1);
    for (int i = 0; i < this.quoted.size(); i++) {
      int end = endOf(i);
      for (int at = startOf(i); at < end; at++) {
        quotedAt[at] = i;
      }
    }
  }

  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  List<Quoted> quoted() {
    return quoted;
  }

  /** The first token of a quotation, as a rule its opening mark. */
  int startOf(int quote) {
    return tokens.from(quoted.get(quote).outer().start());
  }

  /** The token after the last one of a quotation. */
  int endOf(int quote) {
    return tokens.from(quoted.get(quote).outer().end());
  }

  /** Whether a token stands in quotation marks, or beyond the ends of the text. */
  boolean isQuoted(int token) {
    return token < 0 || token >= quotedAt.length || quotedAt[token] >= 0;
  }

  /** The quotation that a token stands in; -1 if in none. */
  int quoteAt(int token) {
    return token < 0 || token >= quotedAt.length ? -1 : quotedAt[token];
  }

  String lower(int token) {
    return tokens.lower(token);
  }

  /** The words of a source, with whose it is: "Clinton's campaign". */
  Span span(Source source) {
    int first = source.first();
    if (lower(first - 1).equals("'s")) {
      first--;
      while (first > 0 && tokens.get(first - 1).isCapital()) {
        first--;
      }
    }
    return tokens.span(first, source.last());
  }
}
