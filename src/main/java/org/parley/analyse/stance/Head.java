package org.parley.analyse.stance;

import java.util.List;

/**
 * A correction of the model's last layer that a proposition's examples taught. With features x of
 * length 1, the lead of supports over opposes becomes lead + v·x, and the neutral logit becomes
 * neutral + u·x. v minimises Σ w·log(1 + exp(-y·(lead + v·x))) + λ/2·|v|² over the examples that
 * take a side y = ±1, a logistic regression whose prior is the model itself (MAP; Bishop 2006,
 * 4.3), so that few examples move it little, and like passages most; u does the same for neutral
 * against sided, where there are examples of both. Without examples nothing changes. Immutable.
 */
final class Head {
  private static final int OPPOSES = 0;
  private static final int NEUTRAL = 1;
  private static final int SUPPORTS = 2;

  /** The prior's strength; chosen on the development sets. */
  static final double PRIOR = 2;

  private static final int STEPS = 80;

  /** A model that nobody corrected. */
  static final Head NONE = new Head(new double[0], new double[0]);

  private final double[] side;
  private final double[] neutral;

  private Head(double[] side, double[] neutral) {
    this.side = side;
    this.neutral = neutral;
  }

  /** An example as the model sees it. */
  record Example(PairModel.Answer answer, int target, double weight) {}

  /** An example of one of two kinds: by how much the model is for the kind, and what is right. */
  @SuppressWarnings("ArrayRecordComponent") // numbers of a model, never compared
  private record Two(double[] features, double lead, double right, double weight) {}

  /** Learns from examples, in the same way each time. */
  static Head of(List<Example> examples) {
    return of(examples, PRIOR);
  }

  static Head of(List<Example> examples, double prior) {
    List<Two> sides =
        examples.stream()
            .filter(one -> one.target() != NEUTRAL)
            .map(one -> two(one, lead(one.answer().logits()), one.target() == SUPPORTS))
            .toList();
    boolean both = !sides.isEmpty() && sides.size() < examples.size();
    List<Two> neutrals =
        both
            ? examples.stream()
                .map(one -> two(one, neutralLead(one.answer()), one.target() == NEUTRAL))
                .toList()
            : List.of();
    return new Head(learned(sides, prior), learned(neutrals, prior));
  }

  private static Two two(Example example, double lead, boolean right) {
    return new Two(unit(example.answer().features()), lead, right ? 1 : -1, example.weight());
  }

  private static double lead(double[] logits) {
    return logits[SUPPORTS] - logits[OPPOSES];
  }

  private static double neutralLead(PairModel.Answer answer) {
    double[] logits = answer.logits();
    return logits[NEUTRAL] - Math.max(logits[SUPPORTS], logits[OPPOSES]);
  }

  /** By descent with a rate that is safe for the steepest place there can be. */
  private static double[] learned(List<Two> examples, double prior) {
    if (examples.isEmpty()) {
      return new double[0];
    }
    double[] weights = new double[examples.get(0).features().length];
    double rate = 1 / (prior + examples.stream().mapToDouble(Two::weight).sum() / 4);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (Two one : examples) {
        double lead = one.right() * (one.lead() + product(weights, one.features()));
        double pull = -one.weight() * one.right() / (1 + Math.exp(lead));
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += pull * one.features()[i];
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] -= rate * (gradient[i] + prior * weights[i]);
      }
    }
    return weights;
  }

  private static double[] unit(float[] features) {
    double squares = 0;
    for (float feature : features) {
      squares += (double) feature * feature;
    }
    double length = Math.sqrt(Math.max(squares, 1e-12));
    double[] unit = new double[features.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = features[i] / length;
    }
    return unit;
  }

  private static double product(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  /** The corrected logits of an answer. */
  double[] logits(PairModel.Answer answer) {
    double[] logits = answer.logits().clone();
    if (side.length + neutral.length > 0) {
      double[] features = unit(answer.features());
      double lead = product(side, features);
      logits[SUPPORTS] += lead / 2;
      logits[OPPOSES] -= lead / 2;
      logits[NEUTRAL] += product(neutral, features);
    }
    return logits;
  }
}
