package org.parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command finish and close what it opened when the process is told to end. It is opened
 * before all that is to be closed, so that it is closed after it.
 */
final class Lifetime implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Runnable atEnd;

  /**
   * A lifetime that begins now.
   *
   * @param atEnd run when the process is told to end, to let the command's work end early
   */
  Lifetime(Runnable atEnd) {
    this.atEnd = atEnd;
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "parley-end"));
  }

  /** Returns when the process is told to end. */
  void await() throws InterruptedException {
    asked.await();
  }

  private void end() {
    atEnd.run();
    asked.countDown();
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
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
