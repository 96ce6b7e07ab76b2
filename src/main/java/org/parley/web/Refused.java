package org.parley.web;

import io.javalin.http.ForbiddenResponse;

/** A change that is not taken, and why. The message is English. */
final class Refused extends ForbiddenResponse {
  private static final long serialVersionUID = 1L;

  private final Refusal why;

  Refused(Refusal why) {
    super(why.inEnglish());
    this.why = why;
  }

  Refusal why() {
    return why;
  }
}
