package org.parley.cli;

/**
 * A command cannot do its work on this machine now; the message is one line that says what to do.
 */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message);
  }
}
