package org.parley.analyse.stance;

import org.parley.domain.Stance;

/** Sums up leanings for and against. Not safe for use by several threads. */
final class Sides {
  /** Both sides count for something if each has as much as this. */
  private static final double MUCH = 1.0;

  private double supports;
  private double opposes;

  void add(Leaning leaning) {
    double side = leaning.side();
    if (side > 0) {
      supports += side;
    } else {
      opposes -= side;
    }
  }

  /** From 0, as much for as against or little of both, to nearly 1. */
  double balance() {
    return Math.abs(supports - opposes) / (supports + opposes + 1);
  }

  /** The heavier side, both, or none. */
  Stance.Label label() {
    if (balance() >= Calibration.DECIDES_ARTICLE) {
      return supports > opposes ? Stance.Label.SUPPORTS : Stance.Label.OPPOSES;
    }
    return Math.min(supports, opposes) >= MUCH ? Stance.Label.MIXED : Stance.Label.UNCLEAR;
  }
}
