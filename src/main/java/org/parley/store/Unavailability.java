package org.parley.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells failures of the database from mistakes of Parley's own. */
final class Unavailability {
  private Unavailability() {}

  /** What to throw for a failure of the database or of the libraries before it. */
  static RuntimeException of(Exception failure, DatabaseAddress address, Dialect dialect) {
    boolean waited = false;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException one) {
        String advice = advice(one, dialect);
        if (advice != null) {
          return new DatabaseUnavailable(advice, failure);
        }
        waited |= one instanceof SQLTransientConnectionException;
      }
    }
    if (waited) {
      return new DatabaseUnavailable(
          "the database %s is too busy: try again in a while".formatted(address.shown()), failure);
    }
    return failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
  }

  /** Failures of a batch hang one behind the other. */
  private static @Nullable String advice(SQLException failure, Dialect dialect) {
    for (SQLException each = failure; each != null; each = each.getNextException()) {
      String advice = dialect.advice(each);
      if (advice != null) {
        return advice;
      }
    }
    return null;
  }
}
