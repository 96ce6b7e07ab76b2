package org.parley.analyse.stance.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Stance;

/**
 * What the judge makes of one article and one statement.
 *
 * @param label the side that the article takes; null where it does not touch the statement
 * @param confidence from 0 to 1, as the judge says; 0 where it failed
 * @param evidence passages of the text that carry the label, at least one for supports and opposes;
 *     spans are UTF-16 units in the text that was judged
 * @param failing why there is no opinion; null if there is one. With a failing the label is unclear
 *     and there is no evidence
 */
public record Opinion(
    Stance.@Nullable Label label,
    double confidence,
    List<Stance.Evidence> evidence,
    @Nullable Failing failing) {
  public Opinion {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
    evidence = List.copyOf(evidence);
  }

  static Opinion failed(Failing failing) {
    return new Opinion(Stance.Label.UNCLEAR, 0, List.of(), failing);
  }

  /**
   * The same as a judgement.
   *
   * @param judge the name of the model
   */
  public Stance.Judgement asJudgement(String judge) {
    String note = failing == null ? null : failing.reason().key() + ": " + failing.detail();
    return new Stance.Judgement(label, confidence, Stance.Decider.MODEL, evidence, judge, note);
  }
}
