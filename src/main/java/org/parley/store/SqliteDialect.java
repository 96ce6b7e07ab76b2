package org.parley.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * SQLite: readers go on while one writes, and what is acknowledged survives power loss. One
 * connection writes, so that threads wait for each other in turn; processes wait for each other by
 * SQLite's own lock, which a transaction that writes takes at its begin.
 */
record SqliteDialect(DatabaseAddress.SqliteFile address) implements Dialect {
  private static final int READERS = 4;
  private static final int CACHE_KIBIBYTES = 32 * 1024;
  private static final int JOURNAL_BYTES = 64 * 1024 * 1024;

  /** More than SQLite's own 1,000: pages that change again and again go to the file but once. */
  private static final int JOURNAL_PAGES = 8_000;

  private static final long PAUSE = 20_000_000;
  private static final Pattern GLOB_SIGNS = Pattern.compile("[*?\\[]");

  @Override
  public void prepare() throws SQLException {
    try {
      Files.createDirectories(address.file().toAbsolutePath().getParent());
    } catch (IOException refused) {
      throw new DatabaseUnavailable(
          "the folder of the database %s cannot be made (%s): choose another with --data"
              .formatted(address.shown(), refused.getMessage()),
          refused);
    }
    // SQLite does not wait by itself for others that begin the same journal at the same time.
    long end = System.nanoTime() + PATIENCE * 1_000_000L;
    while (!isJournalAhead()) {
      if (System.nanoTime() > end) {
        throw new DatabaseUnavailable(SqliteAdvice.inUse(address), null);
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  /** Puts the file into the mode in which readers and a writer do not stop each other. */
  private boolean isJournalAhead() throws SQLException {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet mode = statement.executeQuery("PRAGMA journal_mode = WAL")) {
      return mode.next() && mode.getString(1).equals("wal");
    } catch (SQLException failure) {
      if (SqliteAdvice.code(failure) == SQLiteErrorCode.SQLITE_BUSY.code) {
        return false;
      }
      throw failure;
    }
  }

  @Override
  public HikariConfig readers() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source());
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    return config;
  }

  @Override
  public HikariConfig writer() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source());
    config.setMaximumPoolSize(1);
    config.setConnectionInitSql("PRAGMA wal_autocheckpoint = " + JOURNAL_PAGES);
    return config;
  }

  private SQLiteDataSource source() {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIBIBYTES);
    config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, String.valueOf(JOURNAL_BYTES));
    Properties settings = config.toProperties();
    address.parameters().forEach(settings::setProperty);
    SQLiteDataSource source = new SQLiteDataSource(new SQLiteConfig(settings));
    source.setUrl("jdbc:sqlite:" + address.file());
    return source;
  }

  @Override
  public <T extends @Nullable Object> T reading(Handle handle, Function<Handle, T> work) {
    return between("BEGIN", handle, work);
  }

  @Override
  public <T extends @Nullable Object> T writing(Handle handle, Function<Handle, T> work) {
    return between("BEGIN IMMEDIATE", handle, work);
  }

  /**
   * The driver's own transactions begin anew with each commit: one that writes would wait for other
   * processes when it is done, and fail after it has succeeded.
   */
  private static <T extends @Nullable Object> T between(
      String begin, Handle handle, Function<Handle, T> work) {
    handle.execute(begin);
    try {
      T result = work.apply(handle);
      handle.execute("COMMIT");
      return result;
    } catch (RuntimeException | Error failure) {
      rollback(handle, failure);
      throw failure;
    }
  }

  private static void rollback(Handle handle, Throwable failure) {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException alreadyRolledBack) {
      failure.addSuppressed(alreadyRolledBack);
    }
  }

  @Override
  public String scripts() {
    return "sqlite";
  }

  @Override
  public String isTable(String name) {
    return "EXISTS (SELECT 1 FROM sqlite_schema WHERE name = '" + name + "')";
  }

  @Override
  public String fits(String expression) {
    return expression + " GLOB :find";
  }

  @Override
  public String pattern(String letters) {
    return "*" + Letters.anyCase(letters, sign -> escaped(sign)) + "*";
  }

  private static String escaped(String sign) {
    return GLOB_SIGNS.matcher(sign).matches() ? "[" + sign + "]" : sign;
  }

  @Override
  public String numbered() {
    return "";
  }

  @Override
  public void renumber(Handle handle, String table, String column) {
    // Nothing: the next number is the greatest and one more.
  }

  @Override
  public @Nullable String advice(SQLException failure) {
    return SqliteAdvice.of(failure, address);
  }
}
