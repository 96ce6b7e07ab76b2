package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.parley.analyse.quotes.marks.MarkFinder;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.analyse.quotes.speakers.Option;
import org.parley.analyse.quotes.speakers.Question;
import org.parley.analyse.quotes.speakers.Scene;
import org.parley.analyse.quotes.speakers.Weights;
import org.parley.evaluate.QuoteSet.Attribution;
import org.parley.evaluate.QuoteSet.Labelled;

/**
 * Learns the weights by which speakers are chosen: a conditional logit, where several options may be
 * right, by stochastic gradient ascent with step sizes after Duchi, Hazan and Singer (AdaGrad, 2011)
 * and a penalty on the squares of the weights. The same data give the same weights.
 */
final class SpeakerTraining {
  private static final int ROUNDS = 12;
  private static final int SEED = 1;
  private static final double STEP = 0.15;
  private static final double PENALTY = 2e-5;
  private static final int RARE = 4;

  private SpeakerTraining() {}

  /** A question with its right answers. */
  record Example(Question question, boolean[] right) {}

  static Weights train(List<Labelled> articles) {
    return new Weights(learn(articles.stream().flatMap(a -> examples(a).stream()).toList()));
  }

  /** The questions of an article to which an option is right, in order. */
  static List<Example> examples(Labelled article) {
    List<Quoted> quoted = MarkFinder.in(article.text());
    Scene scene = new Scene(article.text(), quoted, StandInActors.in(article.text()));
    List<Example> examples = new ArrayList<>();
    int last = -1;
    Optional<Attribution> lastGold = Optional.empty();
    for (int i = 0; i < quoted.size(); i++) {
      Question question = scene.question(i, last);
      Optional<Attribution> gold = QuoteLabels.of(article, quoted.get(i));
      boolean[] right = right(article, scene, question, gold, lastGold);
      boolean unnamed = gold.isPresent() && gold.get().source().isEmpty();
      if (!unnamed && anyOf(right)) {
        examples.add(new Example(question, right));
      }
      if (gold.isPresent() && !unnamed) {
        last = i;
        lastGold = gold;
      }
    }
    return examples;
  }

  private static boolean[] right(
      Labelled article,
      Scene scene,
      Question question,
      Optional<Attribution> gold,
      Optional<Attribution> lastGold) {
    boolean[] right = new boolean[question.options().size()];
    for (int i = 0; i < right.length; i++) {
      Option option = question.options().get(i);
      right[i] =
          switch (option.kind()) {
            case NOBODY -> gold.isEmpty();
            case SAME -> gold.isPresent() && lastGold.isPresent() && same(gold.get(), lastGold.get());
            case SOURCE -> gold.isPresent() && option.source() != null
                && !scene.isOwner(option.source())
                && QuoteLabels.isHead(
                    article.text(), gold.get().source(), scene.span(option.source()));
          };
    }
    return right;
  }

  private static boolean same(Attribution one, Attribution other) {
    return other.source().stream().anyMatch(span -> QuoteLabels.touches(one, span));
  }

  private static boolean anyOf(boolean[] right) {
    for (boolean each : right) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** The weight of each feature that is not rare. */
  static Map<String, Double> learn(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (Option option : example.question().options()) {
        option.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
      }
    }
    Map<String, Integer> index = new TreeMap<>();
    counts.forEach((feature, count) -> {
      if (count >= RARE) {
        index.put(feature, 0);
      }
    });
    int next = 0;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(next++);
    }
    double[] weights = climb(examples, index);
    Map<String, Double> named = new TreeMap<>();
    index.forEach((feature, at) -> named.put(feature, weights[at]));
    return named;
  }

  private static double[] climb(List<Example> examples, Map<String, Integer> index) {
    List<int[][]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.question().options().stream()
              .map(o -> o.features().stream().filter(index::containsKey).mapToInt(index::get).toArray())
              .toArray(int[][]::new));
    }
    double[] weights = new double[index.size()];
    double[] mean = new double[index.size()];
    double[] squares = new double[index.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(SEED);
    int counted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int each : order) {
        step(rows.get(each), examples.get(each).right(), weights, squares);
      }
      if (round >= ROUNDS / 2) {
        counted++;
        for (int i = 0; i < mean.length; i++) {
          mean[i] += weights[i];
        }
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= counted;
    }
    return mean;
  }

  private static void step(int[][] options, boolean[] right, double[] weights, double[] squares) {
    double[] chances = new double[options.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < options.length; i++) {
      chances[i] = Arrays.stream(options[i]).mapToDouble(at -> weights[at]).sum();
      most = Math.max(most, chances[i]);
    }
    double all = 0;
    double good = 0;
    for (int i = 0; i < options.length; i++) {
      chances[i] = Math.exp(chances[i] - most);
      all += chances[i];
      good += right[i] ? chances[i] : 0;
    }
    for (int i = 0; i < options.length; i++) {
      double gradient = (right[i] ? chances[i] / good : 0) - chances[i] / all;
      for (int at : options[i]) {
        double slope = gradient - PENALTY * weights[at];
        squares[at] += slope * slope;
        weights[at] += STEP * slope / Math.sqrt(squares[at] + 1e-8);
      }
    }
  }
}
