package org.parley.cli;

/** Passes on, once, that the process is told to end, also to what begins later. */
final class Stop {
  private boolean asked;
  private Runnable then = () -> {};

  /** Asks whatever is to be stopped. */
  synchronized void ask() {
    asked = true;
    then.run();
  }

  /** Says what is to be stopped; if that was asked already, at once. */
  synchronized void asks(Runnable stopped) {
    then = stopped;
    if (asked) {
      stopped.run();
    }
  }

  synchronized boolean isAsked() {
    return asked;
  }
}
