package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parley.analyse.quotes.speakers.Option;
import org.parley.evaluate.SpeakerTraining.Example;

/**
 * Learns the weights of a conditional logit in which several options may be right, by stochastic
 * gradient ascent with step sizes after Duchi, Hazan and Singer (AdaGrad, 2011) and a penalty on
 * the squares of the weights. The mean over the later rounds counts. The same examples give the
 * same weights.
 */
final class LogitLearner {
  private static final int ROUNDS = 12;
  private static final int SEED = 1;
  private static final double STEP = 0.15;
  private static final double PENALTY = 2e-5;
  private static final double TINY = 1e-8;
  private static final int RARE = 4;

  private final Map<String, Integer> index;
  private final double[] weights;
  private final double[] squares;

  private LogitLearner(Map<String, Integer> index) {
    this.index = index;
    weights = new double[index.size()];
    squares = new double[index.size()];
  }

  /** The weight of each feature that is not rare. */
  static Map<String, Double> learn(List<Example> examples) {
    LogitLearner learner = new LogitLearner(index(examples));
    double[] mean = learner.climb(examples);
    Map<String, Double> named = new TreeMap<>();
    learner.index.forEach((feature, at) -> named.put(feature, mean[at]));
    return named;
  }

  private static Map<String, Integer> index(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (Option option : example.question().options()) {
        option.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
      }
    }
    Map<String, Integer> index = new HashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= RARE) {
            index.put(feature, index.size());
          }
        });
    return index;
  }

  private double[] climb(List<Example> examples) {
    List<int[][]> rows = examples.stream().map(this::row).toList();
    double[] mean = new double[weights.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int each : order) {
        step(rows.get(each), examples.get(each).right());
      }
      for (int i = 0; round >= ROUNDS / 2 && i < mean.length; i++) {
        mean[i] += weights[i] / (ROUNDS - ROUNDS / 2);
      }
    }
    return mean;
  }

  private int[][] row(Example example) {
    return example.question().options().stream()
        .map(
            option ->
                option.features().stream()
                    .filter(index::containsKey)
                    .mapToInt(feature -> index.getOrDefault(feature, 0))
                    .toArray())
        .toArray(int[][]::new);
  }

  private void step(int[][] options, List<Boolean> right) {
    double[] chances = chances(options);
    double all = Arrays.stream(chances).sum();
    double good = 0;
    for (int i = 0; i < chances.length; i++) {
      good += right.get(i) ? chances[i] : 0;
    }
    for (int i = 0; i < chances.length; i++) {
      double gradient = (right.get(i) ? chances[i] / good : 0) - chances[i] / all;
      for (int at : options[i]) {
        double slope = gradient - PENALTY * weights[at];
        squares[at] += slope * slope;
        weights[at] += STEP * slope / Math.sqrt(squares[at] + TINY);
      }
    }
  }

  /** The chances of the options, up to a factor. */
  private double[] chances(int[][] options) {
    double[] scores =
        Arrays.stream(options)
            .mapToDouble(option -> Arrays.stream(option).mapToDouble(at -> weights[at]).sum())
            .toArray();
    double most = Arrays.stream(scores).max().orElse(0);
    return Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
  }
}
