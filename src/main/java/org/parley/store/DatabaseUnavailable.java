package org.parley.store;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be asked: it is away, full, locked or damaged. The message is one line that
 * says what to do.
 */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
