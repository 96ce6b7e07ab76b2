package org.parley.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Times of the same thing, in milliseconds, sorted. Immutable. */
record Sample(List<Double> millis) {
  Sample {
    millis = millis.stream().sorted().toList();
  }

  /** Does a thing so many times and takes the time of each. */
  static Sample of(int times, Callable<?> thing) {
    return new Sample(IntStream.range(0, times).mapToObj(i -> time(thing)).toList());
  }

  private static double time(Callable<?> thing) {
    long start = System.nanoTime();
    try {
      thing.call();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  double median() {
    return millis.get(millis.size() / 2);
  }

  private double percentile(double share) {
    return millis.get((int) Math.min(millis.size() - 1, Math.floor(share * millis.size())));
  }

  /** The line of a table. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-48s %8.0f ms  95th %.0f ms, worst %.0f ms, of %d",
        name,
        median(),
        percentile(0.95),
        percentile(1),
        millis.size());
  }
}
