package org.parley.domain;

import java.util.List;
import java.util.Locale;

/**
 * The side that an article takes on a proposition of its collection.
 *
 * @param proposition the proposition's id
 * @param confidence from 0 to 1; 1 for a curator's word
 * @param evidence the passages that carry the label; may be empty where a curator decided
 */
public record Stance(
    String proposition, Label label, double confidence, Decider origin, List<Evidence> evidence) {
  /** The four sides. */
  public enum Label {
    SUPPORTS,
    OPPOSES,
    MIXED,
    UNCLEAR;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who gave the label. */
  public enum Decider {
    MODEL,
    CURATOR;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A passage that bears on the proposition, with the side it speaks for. */
  public record Evidence(String text, Span span, Label label) {}

  public Stance {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
    evidence = List.copyOf(evidence);
  }

  /** The value that facets and links use, for example {@code mediation:opposes}. */
  public String facetValue() {
    return proposition + ":" + label.key();
  }
}
