package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.domain.Stance;

/**
 * How well sides are told. Macro-F1 is the mean of the F1 of each side; calibration error is the
 * mean distance between confidence and share right over ten bins of confidence, weighted by how
 * many fall in each (ECE; Naeini et al. 2015), over what was decided. Not safe for use by several
 * threads.
 */
final class StanceScores {
  private static final int BINS = 10;

  private final List<Answer> answers = new ArrayList<>();

  private record Answer(
      Stance.Label side, Stance.Label guess, Stance.Label forced, double confidence) {
    boolean isDecided() {
      return guess == Stance.Label.SUPPORTS || guess == Stance.Label.OPPOSES;
    }

    boolean isRight() {
      return side == guess;
    }
  }

  /**
   * Counts an answer.
   *
   * @param side what people say
   * @param guess what Parley says
   * @param forced the side, for or against, that it leans to
   */
  void add(Stance.Label side, Stance.Label guess, Stance.Label forced, double confidence) {
    answers.add(new Answer(side, guess, forced, confidence));
  }

  int count() {
    return answers.size();
  }

  /** Over the sides that the labels have; mixed counts as unclear. */
  double macroF1(boolean forced) {
    List<Stance.Label> sides =
        List.of(Stance.Label.SUPPORTS, Stance.Label.OPPOSES, Stance.Label.UNCLEAR);
    return sides.stream()
        .filter(side -> answers.stream().anyMatch(answer -> plain(answer.side()) == side))
        .mapToDouble(side -> f1(side, forced))
        .average()
        .orElse(Double.NaN);
  }

  private double f1(Stance.Label side, boolean forced) {
    long labelled = answers.stream().filter(one -> plain(one.side()) == side).count();
    long guessed = answers.stream().filter(one -> guess(one, forced) == side).count();
    long hits =
        answers.stream()
            .filter(one -> plain(one.side()) == side && guess(one, forced) == side)
            .count();
    return 2.0 * hits / (labelled + guessed);
  }

  private static Stance.Label guess(Answer answer, boolean forced) {
    return plain(forced ? answer.forced() : answer.guess());
  }

  private static Stance.Label plain(Stance.Label side) {
    return side == Stance.Label.MIXED ? Stance.Label.UNCLEAR : side;
  }

  /** The share that got a side. */
  double decided() {
    return answers.stream().filter(Answer::isDecided).count() / (double) answers.size();
  }

  /** Of those that got a side, the share that got the right one. */
  double rightWhenDecided() {
    return answers.stream()
        .filter(Answer::isDecided)
        .mapToInt(one -> one.isRight() ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  /** The share that got the opposite of the right side: the worst that can happen. */
  double opposite() {
    return answers.stream()
            .filter(Answer::isDecided)
            .filter(one -> !one.isRight() && plain(one.side()) != Stance.Label.UNCLEAR)
            .count()
        / (double) answers.size();
  }

  /** The share that got the label that people gave. */
  double agreement() {
    return answers.stream().filter(Answer::isRight).count() / (double) answers.size();
  }

  /** The share of the label that is given most. */
  double majority() {
    long most = 0;
    for (Stance.Label label : Stance.Label.values()) {
      most = Math.max(most, answers.stream().filter(one -> one.side() == label).count());
    }
    return most / (double) answers.size();
  }

  double calibrationError() {
    List<Answer> decided = answers.stream().filter(Answer::isDecided).toList();
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Answer> inside =
          decided.stream()
              .filter(one -> Math.min(BINS - 1, (int) (one.confidence() * BINS)) == number)
              .toList();
      double confidence = inside.stream().mapToDouble(Answer::confidence).average().orElse(0);
      double right = inside.stream().mapToInt(one -> one.isRight() ? 1 : 0).average().orElse(0);
      error += Math.abs(confidence - right) * inside.size() / Math.max(1, decided.size());
    }
    return error;
  }

  /** What stands in the columns of a line; forced is macro-F1 where each text must have a side. */
  static String heading() {
    return String.format(
        Locale.ROOT,
        "%-22s %6s %9s %8s %8s %8s %8s %8s",
        "",
        "texts",
        "macro-F1",
        "forced",
        "decided",
        "right",
        "opposite",
        "error");
  }

  String line(String name) {
    boolean three = answers.stream().anyMatch(one -> plain(one.side()) == Stance.Label.UNCLEAR);
    return String.format(
        Locale.ROOT,
        "%-22s %6d %9.3f %8s %8.3f %8.3f %8.3f %8.3f",
        name,
        count(),
        macroF1(false),
        three ? "-" : String.format(Locale.ROOT, "%.3f", macroF1(true)),
        decided(),
        rightWhenDecided(),
        opposite(),
        calibrationError());
  }
}
