package org.parley.watch;

import java.time.Duration;

/**
 * How long the watch waits for what.
 *
 * @param tick how soon to look again while something changes; twice as long while nothing does
 * @param apart two looks that find a path the same must be so far apart for it to be settled
 * @param quiet the last modification of a settled file must lie so far back
 * @param burst how long to wait for the end of a burst of changes, to tell of it at once
 * @param withoutEvents how soon to look at everything again where the system does not tell all
 */
record Timing(
    Duration tick, Duration apart, Duration quiet, Duration burst, Duration withoutEvents) {
  static final Timing STANDARD =
      new Timing(
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofMillis(1500),
          Duration.ofSeconds(10),
          Duration.ofSeconds(3));
}
