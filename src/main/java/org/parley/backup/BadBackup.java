package org.parley.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be written or read; the message is one line that says what to do. */
public final class BadBackup extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadBackup(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
