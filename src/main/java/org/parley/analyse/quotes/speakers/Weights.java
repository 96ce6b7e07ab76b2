package org.parley.analyse.quotes.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learned weights of features, for a conditional logit over the options (McFadden 1974): the
 * probability of an option is proportional to the exponential of the sum of its weights. Immutable.
 */
public final class Weights {
  private static final Weights SHIPPED = read(Resources.lines("speaker-weights.txt"));
  private final Map<String, Double> weights;

  public Weights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The weights that come with Parley. */
  public static Weights shipped() {
    return SHIPPED;
  }

  private static Weights read(List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(tab + 1), Double.parseDouble(line.substring(0, tab)));
    }
    return new Weights(weights);
  }

  /** The probability of each option, in their order; together 1. */
  public double[] probabilities(List<Option> options) {
    double[] scores = options.stream().mapToDouble(this::score).toArray();
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  private double score(Option option) {
    double sum = 0;
    for (String feature : option.features()) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
