package org.parley.domain;

import java.util.List;

/**
 * A subject of an article, as its collection names it.
 *
 * @param evidence passages that tell of it, the first ones in the order of the text; words, or
 *     whole sentences that mean nearly what an example of the theme means
 */
public record Theme(String label, List<Passage> evidence) {
  /** A passage of the text. */
  public record Passage(String text, Span span) {}

  public Theme {
    evidence = List.copyOf(evidence);
  }
}
