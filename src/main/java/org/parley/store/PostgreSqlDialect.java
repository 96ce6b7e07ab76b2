package org.parley.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL. Those who write take turns, as in SQLite, so that no two can wait for each other for
 * ever, and numbers grow in the order in which they are seen.
 */
record PostgreSqlDialect(DatabaseAddress.PostgreSql address) implements Dialect {
  private static final int READERS = 8;

  /** Any number will do that no other program is likely to lock in the same database. */
  private static final long WRITERS = 0x7061726c6579L;

  private static final Pattern REGEX_SIGNS = Pattern.compile("\\p{Punct}");

  @Override
  public void prepare() {
    // Nothing: the server is as its keeper wants it.
  }

  @Override
  public HikariConfig readers() {
    HikariConfig config = config();
    config.setMaximumPoolSize(READERS);
    config.setReadOnly(true);
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    return config;
  }

  @Override
  public HikariConfig writer() {
    HikariConfig config = config();
    config.setMaximumPoolSize(1);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setConnectionInitSql(
        "SET synchronous_commit = on; SET lock_timeout = " + PATIENCE + ";");
    return config;
  }

  private HikariConfig config() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address.url());
    source.setReWriteBatchedInserts(true);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMinimumIdle(1);
    return config;
  }

  @Override
  public <T extends @Nullable Object> T reading(Handle handle, Function<Handle, T> work) {
    return handle.inTransaction(work::apply);
  }

  @Override
  public <T extends @Nullable Object> T writing(Handle handle, Function<Handle, T> work) {
    return handle.inTransaction(
        begun -> {
          begun.execute("SELECT pg_advisory_xact_lock(?)", WRITERS);
          return work.apply(begun);
        });
  }

  @Override
  public String scripts() {
    return "postgresql";
  }

  @Override
  public String isTable(String name) {
    return "to_regclass('" + name + "') IS NOT NULL";
  }

  @Override
  public String fits(String expression) {
    return expression + " ~ :find";
  }

  @Override
  public String pattern(String letters) {
    return Letters.anyCase(letters, sign -> REGEX_SIGNS.matcher(sign).replaceAll("\\\\$0"));
  }

  @Override
  public String numbered() {
    return " OVERRIDING SYSTEM VALUE";
  }

  @Override
  public void renumber(Handle handle, String table, String column) {
    handle.execute(
        "SELECT setval(pg_get_serial_sequence('%s', '%s'), coalesce(max(%s), 0) + 1, false) FROM %s"
            .formatted(table, column, column, table));
  }

  @Override
  public @Nullable String advice(SQLException failure) {
    return PostgreSqlAdvice.of(failure, address);
  }
}
