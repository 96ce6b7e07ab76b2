package org.parley.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What SQLite and PostgreSQL do each in its own way. */
interface Dialect {
  /** How long a transaction waits for others to end, in milliseconds, before it gives up. */
  int PATIENCE = 30_000;

  static Dialect of(DatabaseAddress address) {
    if (address instanceof DatabaseAddress.SqliteFile file) {
      return new SqliteDialect(file);
    }
    return new PostgreSqlDialect((DatabaseAddress.PostgreSql) address);
  }

  /**
   * Does what has to be done once before the database is used.
   *
   * @throws SQLException if the database cannot be used
   */
  void prepare() throws SQLException;

  /** Connections for transactions that only read. */
  HikariConfig readers();

  /** The connection for transactions that write. */
  HikariConfig writer();

  /** Does work that sees the database as it was at one moment. */
  <T extends @Nullable Object> T reading(Handle handle, Function<Handle, T> work);

  /** Does work that writes, and holds other writers off meanwhile, of other processes too. */
  <T extends @Nullable Object> T writing(Handle handle, Function<Handle, T> work);

  /** The folder of the scripts that make the tables. */
  String scripts();

  /** An SQL condition: there is a table of this name. */
  String isTable(String name);

  /** An SQL condition: an expression fits the pattern that is bound as {@code :find}. */
  String fits(String expression);

  /** The pattern of all texts with these letters in them, whatever their case. */
  String pattern(String letters);

  /** What an {@code INSERT} says before {@code VALUES} where rows bring their own numbers. */
  String numbered();

  /** Goes on numbering rows behind those that are there, after some brought their own numbers. */
  void renumber(Handle handle, String table, String column);

  /** What a person should do about a failure, in one line; null if it is a mistake of Parley's. */
  @Nullable String advice(SQLException failure);
}
