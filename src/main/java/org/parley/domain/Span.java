package org.parley.domain;

/**
 * A stretch of an article's text, in UTF-16 units: {@code start} inclusive, {@code end} exclusive.
 * A negative {@code start}, or an {@code end} before it, is refused.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
