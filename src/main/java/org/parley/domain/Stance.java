package org.parley.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The side that an article takes on a proposition of its collection. An article that does not touch
 * a proposition has no stance on it.
 *
 * @param proposition the proposition's id
 * @param verdict the judgement that counts
 * @param others what others judged, who were overruled: a curator's word goes before any model's
 * @param said sentences in which the article lets somebody else speak; they do not count for its
 *     own side
 */
public record Stance(
    String proposition, Judgement verdict, List<Judgement> others, List<Said> said) {
  /** The four sides. */
  public enum Label {
    SUPPORTS,
    OPPOSES,
    MIXED,
    UNCLEAR;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The side with this key; empty if there is none. */
    public static Optional<Label> of(String key) {
      for (Label label : values()) {
        if (label.key().equals(key)) {
          return Optional.of(label);
        }
      }
      return Optional.empty();
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

  /**
   * What one judge made of an article.
   *
   * @param label null if the judge found that the article does not touch the proposition
   * @param confidence the chance that the label is right, from 0 to 1; 1 for a curator's word
   * @param evidence the passages that carry the label; may be empty where a curator decided
   * @param judge the name of the model; null for a curator
   * @param note what more there is to say, for example why a judge gave no answer; null if nothing
   */
  public record Judgement(
      @Nullable Label label,
      double confidence,
      Decider origin,
      List<Evidence> evidence,
      @Nullable String judge,
      @Nullable String note) {
    public Judgement {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
      }
      evidence = List.copyOf(evidence);
    }

    /** The same with another label. */
    public Judgement as(Label other) {
      return new Judgement(other, confidence, origin, evidence, judge, note);
    }
  }

  /** A passage of the author's that bears on the proposition, with the side it speaks for. */
  public record Evidence(String text, Span span, Label label) {}

  /**
   * Somebody else's words that bear on the proposition.
   *
   * @param label the side that they speak for
   * @param speaker null if the text does not tell
   */
  public record Said(String text, Span span, Label label, @Nullable String speaker) {}

  public Stance {
    if (verdict.label() == null) {
      throw new IllegalArgumentException("an article that does not touch it has no stance on it");
    }
    others = List.copyOf(others);
    said = List.copyOf(said);
  }

  /** A stance that only one judge spoke on. */
  public Stance(
      String proposition, Label label, double confidence, Decider origin, List<Evidence> evidence) {
    this(
        proposition,
        new Judgement(label, confidence, origin, evidence, null, null),
        List.of(),
        List.of());
  }

  public Label label() {
    Label label = verdict.label();
    if (label == null) {
      throw new IllegalStateException("a stance without a label");
    }
    return label;
  }

  public double confidence() {
    return verdict.confidence();
  }

  public Decider origin() {
    return verdict.origin();
  }

  public List<Evidence> evidence() {
    return verdict.evidence();
  }

  /** The value that facets and links use, for example {@code mediation:opposes}. */
  public String facetValue() {
    return proposition + ":" + label().key();
  }
}
