package org.parley.watch;

import java.time.Duration;

/**
 * How often to look, so that looking takes a small part of the time however much there is to look
 * at. For one thread.
 */
final class Pace {
  /** How soon to look at everything again although events should tell all. */
  private static final Duration WITH_EVENTS = Duration.ofMinutes(10);

  private static final long NEVER = Long.MIN_VALUE;

  private final Timing timing;
  private Duration look = Duration.ZERO;
  private Duration all = Duration.ZERO;
  private long allEnded = System.nanoTime();
  private long heldSince = NEVER;

  Pace(Timing timing) {
    this.timing = timing;
  }

  /** Runs a look at what may have changed. */
  void timeLook(Runnable work) {
    look = time(work);
  }

  /** Runs a look at everything. */
  void timeAll(Runnable work) {
    all = time(work);
    allEnded = System.nanoTime();
  }

  /** How soon to look again, and if nothing differed before, how soon after a first event. */
  Duration untilLook(boolean busy) {
    return longer(busy ? timing.tick() : timing.tick().multipliedBy(2), look.multipliedBy(5));
  }

  Duration afterEvent(boolean busy) {
    return busy ? untilLook(true) : longer(timing.tick().dividedBy(2), look.multipliedBy(5));
  }

  boolean isTimeForAll(boolean events) {
    Duration pause =
        events
            ? longer(WITH_EVENTS, all.multipliedBy(200))
            : longer(timing.withoutEvents(), all.multipliedBy(10));
    return System.nanoTime() - allEnded >= pause.toNanos();
  }

  /**
   * Whether to wait before anything is told.
   *
   * @param burst whether much changes, and still does
   */
  boolean holdsBack(boolean burst) {
    long now = System.nanoTime();
    if (!burst) {
      heldSince = NEVER;
      return false;
    }
    heldSince = heldSince == NEVER ? now : heldSince;
    if (now - heldSince < timing.burst().toNanos()) {
      return true;
    }
    heldSince = now;
    return false;
  }

  private static Duration time(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
