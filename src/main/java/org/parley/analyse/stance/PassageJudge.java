package org.parley.analyse.stance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.analyse.text.Sentences;
import org.parley.analyse.text.Tokeniser;
import org.parley.domain.Span;
import org.parley.domain.Stance;

/**
 * Judges a short text as a whole: a sentence, an argument, a comment. It is taken to be its
 * author's, and to be about the statement; what does not touch it is unclear. Of a text of more
 * than some 100 words the model reads the beginning, as it does where it is trained. Safe for use
 * by several threads.
 */
final class PassageJudge {
  /** A longer text is judged as an article. */
  static final int MOST_WORDS = 250;

  private static final int MOST_EVIDENCE = 3;

  /** Both sides taken this clearly, in different sentences, are mixed. */
  private static final double CLEAR = 0.75;

  private PassageJudge() {}

  /** The verdict on a text of at most {@link #MOST_WORDS} words. */
  static TextJudge.Verdict judge(Reader reader, String text) {
    Leaning whole = reader.read(List.of(text)).get(0);
    List<Span> sentences = Sentences.of(Tokeniser.of(text));
    List<Leaning> leanings =
        sentences.size() == 1
            ? List.of(whole)
            : reader.read(sentences.stream().map(span -> span.of(text)).toList());
    Stance.Label label = label(whole, leanings);
    double confidence = label == Stance.Label.UNCLEAR ? whole.neutral() : whole.chance();
    Stance.Judgement judgement =
        new Stance.Judgement(
            label,
            Calibration.rounded(confidence),
            Stance.Decider.MODEL,
            evidence(text, sentences, leanings, label),
            ArticleJudge.NAME,
            null);
    return new TextJudge.Verdict(judgement, whole);
  }

  private static Stance.Label label(Leaning whole, List<Leaning> leanings) {
    if (whole.takesSide() && whole.chance() >= Calibration.DECIDES_PASSAGE) {
      return whole.label();
    }
    boolean both =
        leanings.stream().anyMatch(one -> one.supports() >= CLEAR)
            && leanings.stream().anyMatch(one -> one.opposes() >= CLEAR);
    return both ? Stance.Label.MIXED : Stance.Label.UNCLEAR;
  }

  /**
   * The sentences that take the label's side most clearly; the one that is nearest to it where the
   * text does so only as a whole.
   */
  private static List<Stance.Evidence> evidence(
      String text, List<Span> sentences, List<Leaning> leanings, Stance.Label label) {
    if (label == Stance.Label.UNCLEAR) {
      return List.of();
    }
    List<Integer> clearest =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -chance(leanings.get(i), label)))
            .toList();
    return clearest.stream()
        .filter(i -> i.equals(clearest.get(0)) || speaksFor(leanings.get(i), label))
        .limit(MOST_EVIDENCE)
        .sorted()
        .map(i -> evidence(text, sentences.get(i), label, leanings.get(i)))
        .toList();
  }

  private static double chance(Leaning leaning, Stance.Label label) {
    return switch (label) {
      case SUPPORTS -> leaning.supports();
      case OPPOSES -> leaning.opposes();
      default -> leaning.chance();
    };
  }

  private static boolean speaksFor(Leaning leaning, Stance.Label label) {
    return leaning.takesSide() && (label == Stance.Label.MIXED || leaning.label() == label);
  }

  private static Stance.Evidence evidence(
      String text, Span span, Stance.Label label, Leaning leaning) {
    Stance.Label side = label == Stance.Label.MIXED ? leaning.label() : label;
    return new Stance.Evidence(span.of(text), span, side);
  }
}
