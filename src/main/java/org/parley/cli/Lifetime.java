package org.parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that serves close what it opened when the process is told to end. It is opened
 * before all that is to be closed, so that it is closed after it.
 */
final class Lifetime implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean awaited;

  Lifetime() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "parley-end"));
  }

  /** Returns when the process is told to end. */
  void await() throws InterruptedException {
    awaited = true;
    asked.await();
  }

  private void end() {
    asked.countDown();
    try {
      if (awaited && !closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("parley: did not end in order");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
