package org.parley.analyse.stance;

import org.parley.domain.Stance;

/** Sums up leanings for and against. Not safe for use by several threads. */
final class Sides {
  /** Both sides count for something if each has as much as this. */
  private static final double MUCH = 1.2;

  /** Below this sum of both nothing is said. */
  private static final double LITTLE = 0.4;

  private double supports;
  private double opposes;

  void add(Leaning leaning, double weight) {
    double side = leaning.side() * weight;
    if (side > 0) {
      supports += side;
    } else {
      opposes -= side;
    }
  }

  private double sum() {
    return supports + opposes;
  }

  /** From 0, as much for as against, to 1. */
  private double balance() {
    return Math.abs(supports - opposes) / (sum() + 0.5);
  }

  /** The chance that the heavier side is the article's. */
  double confidence() {
    return 0.5 + 0.5 * balance();
  }

  Stance.Label label() {
    if (sum() < LITTLE) {
      return Stance.Label.UNCLEAR;
    }
    if (confidence() >= Calibration.DECIDES_ARTICLE) {
      return supports > opposes ? Stance.Label.SUPPORTS : Stance.Label.OPPOSES;
    }
    return Math.min(supports, opposes) >= MUCH ? Stance.Label.MIXED : Stance.Label.UNCLEAR;
  }
}
