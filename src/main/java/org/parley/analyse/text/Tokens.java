package org.parley.analyse.text;

import java.util.List;
import org.parley.domain.Span;

/** The tokens of a text, in order. Immutable. */
public final class Tokens {
  private final List<Token> tokens;
  private final int[] starts;

  Tokens(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    starts = this.tokens.stream().mapToInt(token -> token.span().start()).toArray();
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  /** The token in small letters; empty beyond the ends of the text. */
  public String lower(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
  }

  /** The first token that begins at this offset or after it; {@link #size} if there is none. */
  public int from(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** From the start of one token to the end of another. */
  public Span span(int first, int last) {
    return new Span(starts[first], tokens.get(last).span().end());
  }

  /** The first token of the sentence that a token belongs to. */
  public int sentenceStart(int index) {
    int at = index;
    while (at > 0 && tokens.get(at - 1).sentence() == tokens.get(index).sentence()) {
      at--;
    }
    return at;
  }

  /** The token after the last of the sentence that a token belongs to. */
  public int sentenceEnd(int index) {
    int at = index;
    while (at < tokens.size() && tokens.get(at).sentence() == tokens.get(index).sentence()) {
      at++;
    }
    return at;
  }
}
