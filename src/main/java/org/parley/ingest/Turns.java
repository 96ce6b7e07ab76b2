package org.parley.ingest;

/**
 * Lets threads do something in the order of numbers from 0, each number once: so the first of two
 * files with the same content is the first in the order of names, however many threads read. Safe
 * for use by several threads.
 */
final class Turns {
  private long next;

  /** Waits for the turn of a number. */
  synchronized void await(long number) throws InterruptedException {
    while (next < number) {
      wait();
    }
  }

  /** Ends the turn of a number, which was waited for. */
  synchronized void pass() {
    next++;
    notifyAll();
  }
}
