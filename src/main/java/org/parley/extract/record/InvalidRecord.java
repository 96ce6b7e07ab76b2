package org.parley.extract.record;

import java.util.Collection;
import org.parley.domain.Failure;

/** A line or row is no article; says what was wrong and what was expected. */
public final class InvalidRecord extends Exception {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 300;

  InvalidRecord(String detail) {
    super(detail);
  }

  static InvalidRecord without(String column, Collection<String> found) {
    String names = found.isEmpty() ? "nothing" : String.join(", ", found);
    return new InvalidRecord(
        "The record has no "
            + column
            + "; title and text (or body) are needed. It has: "
            + (names.length() <= LONGEST ? names : names.substring(0, LONGEST) + "…")
            + ".");
  }

  public Failure failure() {
    return new Failure(Failure.Reason.INVALID_RECORD, String.valueOf(getMessage()));
  }
}
