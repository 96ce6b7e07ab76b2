package org.parley.ingest;

import java.util.function.BooleanSupplier;

/** Counts files that were begun and are not done with. Safe for use by several threads. */
final class Outstanding {
  private static final long GLANCE_MILLIS = 100;

  private long files;

  synchronized void add() {
    files++;
  }

  synchronized void done() {
    files--;
    notifyAll();
  }

  /**
   * Waits until all are done with.
   *
   * @param givenUp asked now and then: whether to wait no longer
   */
  synchronized void await(BooleanSupplier givenUp) throws InterruptedException {
    while (files > 0 && !givenUp.getAsBoolean()) {
      wait(GLANCE_MILLIS);
    }
  }
}
