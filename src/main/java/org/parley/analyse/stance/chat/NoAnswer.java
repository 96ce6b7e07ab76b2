package org.parley.analyse.stance.chat;

/** There is no answer that counts; the message is the detail of the failing. */
final class NoAnswer extends Exception {
  private static final long serialVersionUID = 1L;

  private final Failing.Reason reason;

  NoAnswer(Failing.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Failing failing() {
    return new Failing(reason, String.valueOf(getMessage()));
  }
}
