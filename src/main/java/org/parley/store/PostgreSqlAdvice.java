package org.parley.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What to do when PostgreSQL refuses, by <a
 * href="https://www.postgresql.org/docs/current/errcodes-appendix.html">its codes</a>.
 */
final class PostgreSqlAdvice {
  private PostgreSqlAdvice() {}

  /** One line; null if the failure is no fault of the server or of the way to it. */
  static @Nullable String of(SQLException failure, DatabaseAddress address) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    String advice = byCode(state);
    if (advice == null && state.length() == 5) {
      advice = byClass(state.substring(0, 2));
    }
    return advice == null
        ? null
        : "the database %s %s (%s)".formatted(address.shown(), advice, firstLine(failure));
  }

  private static @Nullable String byCode(String state) {
    return switch (state) {
      case "3D000" -> "does not exist: create it";
      case "25006" -> "only lets itself be read: name one with --database that can be written";
      case "42501" -> "refuses this user something: let the user create and write tables";
      case "53100" -> "has no space left: make some, then start again";
      case "53300" -> "has too many users: end some, or let it have more";
      case "55P03", "40P01" -> "is locked by another program: wait until that is done, or end it";
      case "57P01", "57P02", "57P03" -> "is being stopped or started: start again in a while";
      default -> null;
    };
  }

  private static @Nullable String byClass(String kind) {
    return switch (kind) {
      case "08" -> "does not answer: check that it runs, and what --database says";
      case "28" -> "refuses the user or the password: check what --database says";
      case "53", "58" -> "lacks something that it needs to run: ask its keeper";
      case "XX" -> "is damaged: ask its keeper";
      default -> null;
    };
  }

  private static String firstLine(SQLException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
