package org.parley.store;

import org.jspecify.annotations.Nullable;

/**
 * A backup is not put into a database, which stays as it was. The message is one line that says
 * why, and what to do.
 */
public final class CannotRestore extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotRestore(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
