package org.parley.analyse.stance;

import java.util.List;

/**
 * A correction of the model's last layer that a proposition's examples taught: logits = the model's
 * + Δ·features + δ. Δ and δ minimise the examples' weighted cross-entropy plus λ/2·(|Δ|² + |δ|²), a
 * multinomial logistic regression whose prior is the model itself (MAP; Bishop 2006, 4.3), so that
 * few examples move it little and like passages most. Without examples it changes nothing.
 * Immutable.
 */
final class Head {
  private static final int CLASSES = 3;

  /** The prior's strength; chosen on the development set of IBM's arguments. */
  static final double PRIOR = 0.3;

  private static final int STEPS = 60;

  /** A model that nobody corrected. */
  static final Head NONE = new Head(new double[CLASSES][0]);

  private final double[][] weights;

  private Head(double[][] weights) {
    this.weights = weights;
  }

  /** An example as the model sees it. */
  record Example(PairModel.Answer answer, int target, double weight) {}

  /** Learns from examples, in the same way each time. */
  static Head of(List<Example> examples) {
    return of(examples, PRIOR);
  }

  static Head of(List<Example> examples, double prior) {
    if (examples.isEmpty()) {
      return NONE;
    }
    int width = examples.get(0).answer().features().length;
    Head head = new Head(new double[CLASSES][width + 1]);
    double steepest = prior;
    for (Example example : examples) {
      steepest += example.weight() * 0.5 * (1 + squares(example.answer().features()));
    }
    for (int step = 0; step < STEPS; step++) {
      head.descend(examples, prior, 1 / steepest);
    }
    return head;
  }

  private static double squares(float[] features) {
    double sum = 0;
    for (float feature : features) {
      sum += (double) feature * feature;
    }
    return sum;
  }

  /** One step against the gradient; the rate is safe for the steepest place there can be. */
  private void descend(List<Example> examples, double prior, double rate) {
    int width = weights[0].length - 1;
    double[][] gradient = new double[CLASSES][width + 1];
    for (Example example : examples) {
      double[] chances = chances(logits(example.answer()));
      float[] features = example.answer().features();
      for (int c = 0; c < CLASSES; c++) {
        double error = example.weight() * (chances[c] - (c == example.target() ? 1 : 0));
        for (int i = 0; i < width; i++) {
          gradient[c][i] += error * features[i];
        }
        gradient[c][width] += error;
      }
    }
    for (int c = 0; c < CLASSES; c++) {
      for (int i = 0; i <= width; i++) {
        weights[c][i] -= rate * (gradient[c][i] + prior * weights[c][i]);
      }
    }
  }

  private static double[] chances(double[] logits) {
    Leaning leaning = Leaning.of(logits, 1);
    return new double[] {leaning.opposes(), leaning.neutral(), leaning.supports()};
  }

  /** The corrected logits of an answer. */
  double[] logits(PairModel.Answer answer) {
    double[] logits = answer.logits().clone();
    float[] features = answer.features();
    for (int c = 0; c < CLASSES && weights[c].length > 0; c++) {
      double sum = weights[c][features.length];
      for (int i = 0; i < features.length; i++) {
        sum += weights[c][i] * features[i];
      }
      logits[c] += sum;
    }
    return logits;
  }
}
