package org.parley.cli.progress;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many files a second were done of late: unchanged files go by fast, and say nothing of the
 * time that new ones will take. Not safe for use by several threads.
 */
final class Rate {
  private static final Duration LATE = Duration.ofSeconds(20);

  private final Deque<Sample> samples = new ArrayDeque<>();

  private record Sample(Duration elapsed, long done) {}

  Rate() {
    samples.add(new Sample(Duration.ZERO, 0));
  }

  /** Takes note of how many were done by then; times must not go back. */
  void add(Duration elapsed, long done) {
    samples.add(new Sample(elapsed, done));
    while (samples.size() > 2 && elapsed.minus(samples.getFirst().elapsed()).compareTo(LATE) > 0) {
      samples.removeFirst();
    }
  }

  /** Files a second; 0 as long as no time has passed. */
  double perSecond() {
    Sample first = samples.getFirst();
    Sample last = samples.getLast();
    double seconds = last.elapsed().minus(first.elapsed()).toNanos() / 1e9;
    return seconds <= 0 ? 0 : (last.done() - first.done()) / seconds;
  }
}
