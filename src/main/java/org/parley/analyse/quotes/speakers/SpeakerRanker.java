package org.parley.analyse.quotes.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers for each quotation of a scene who speaks it, from the first to the last, so that one
 * answer may carry on the one before. Immutable and safe for use by several threads.
 */
public final class SpeakerRanker {
  /**
   * Below this probability an answer is none. In fivefold cross-validation on the training data 94
   * % of the answers given are right from here on; from 0.4 on it were 93 %, with 3 % more given.
   */
  private static final double SURE = 0.5;

  private final Weights weights;
  private final double sure;

  public SpeakerRanker(Weights weights) {
    this(weights, SURE);
  }

  /** Another probability from which an answer counts. */
  public SpeakerRanker(Weights weights, double sure) {
    this.weights = weights;
    this.sure = sure;
  }

  /**
   * Who speaks.
   *
   * @param source null if nobody, or not known
   * @param link the cue; null if there is none, or an earlier quotation has it
   * @param spoken how probable it is that anybody does, 0 to 1
   * @param probability of this answer, 0 to 1
   */
  public record Answer(
      @Nullable Source source, @Nullable Link link, double spoken, double probability) {}

  /** One answer a quotation, in their order. */
  public List<Answer> answers(Scene scene) {
    List<Answer> answers = new ArrayList<>();
    int last = -1;
    for (int quote = 0; quote < scene.size(); quote++) {
      Question question = scene.question(quote, last);
      Answer answer = answer(question, last < 0 ? null : answers.get(last).source());
      answers.add(answer);
      last = answer.source() == null ? last : quote;
    }
    return answers;
  }

  private Answer answer(Question question, @Nullable Source last) {
    if (question.quoted().goesOn() && last != null) {
      return new Answer(last, null, 1, 1);
    }
    double[] chances = weights.probabilities(question.options());
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    Option option = question.options().get(best);
    double spoken = 1 - chances[0];
    if (option.kind() == Option.Kind.NOBODY || chances[best] < sure) {
      return new Answer(null, null, spoken, chances[best]);
    }
    Source source = option.kind() == Option.Kind.SAME ? last : option.source();
    return new Answer(source, option.link(), spoken, chances[best]);
  }
}
