package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often an answer was right, or how right answers were on average. Not safe for use by several
 * threads.
 */
final class Score {
  private final List<String> misses = new ArrayList<>();
  private double sum;
  private int count;

  /** Counts one answer; a wrong one is remembered by what {@code miss} says of it. */
  void add(boolean right, String miss) {
    add(right ? 1 : 0);
    if (!right) {
      misses.add(miss);
    }
  }

  /** Counts one answer that is right to a share from 0 to 1. */
  void add(double share) {
    sum += share;
    count++;
  }

  int count() {
    return count;
  }

  /** The mean; not a number if nothing was counted. */
  double mean() {
    return sum / count;
  }

  List<String> misses() {
    return Collections.unmodifiableList(misses);
  }
}
