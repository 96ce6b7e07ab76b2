package org.parley.analyse.stance.chat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long one question may still take, all in all, and whether it may be asked once more. */
final class Patience {
  private final Duration whole;
  private final long end;
  private boolean retried;

  Patience(Duration whole) {
    this.whole = whole;
    this.end = System.nanoTime() + whole.toNanos();
  }

  /** Nanoseconds; 0 or less when it is over. */
  long left() {
    return end - System.nanoTime();
  }

  /** Whether this is the first failure after which it makes sense to try again. */
  boolean retries() {
    boolean first = !retried;
    retried = true;
    return first;
  }

  /** Does nothing for a while. */
  void rest(Duration pause) throws NoAnswer, InterruptedException {
    if (pause.toNanos() >= left()) {
      throw over();
    }
    TimeUnit.NANOSECONDS.sleep(pause.toNanos());
  }

  NoAnswer over() {
    return new NoAnswer(
        Failing.Reason.TIMEOUT, "no whole answer within %d ms".formatted(whole.toMillis()));
  }
}
