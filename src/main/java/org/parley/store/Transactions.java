package org.parley.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The only way to the tables: whole transactions, which are durable when a method returns, or did
 * not happen. Safe for use by several threads.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
final class Transactions implements AutoCloseable {
  private final DatabaseAddress address;
  private final Dialect dialect;
  private final HikariDataSource readers;
  private final HikariDataSource writer;
  private final Jdbi reading;
  private final Jdbi writing;

  private Transactions(DatabaseAddress address, Dialect dialect) {
    this.address = address;
    this.dialect = dialect;
    this.readers = pool(dialect.readers());
    this.writer = pool(dialect.writer());
    this.reading = Jdbi.create(readers);
    this.writing = Jdbi.create(writer);
  }

  /** Connections to a database, whatever is in it. */
  static Transactions open(DatabaseAddress address) {
    Dialect dialect = Dialect.of(address);
    return translated(
        address,
        dialect,
        () -> {
          dialect.prepare();
          return new Transactions(address, dialect);
        });
  }

  private static HikariDataSource pool(HikariConfig config) {
    config.setConnectionTimeout(Dialect.PATIENCE);
    config.setPoolName("parley");
    return new HikariDataSource(config);
  }

  DatabaseAddress address() {
    return address;
  }

  Dialect dialect() {
    return dialect;
  }

  /** Reads the database as it is at one moment. */
  <T extends @Nullable Object> T read(Function<Handle, T> work) {
    return translated(
        address,
        dialect,
        () -> {
          try (Handle handle = reading.open()) {
            return dialect.reading(handle, work);
          }
        });
  }

  /** Writes, while nobody else does. */
  <T extends @Nullable Object> T write(Function<Handle, T> work) {
    return translated(
        address,
        dialect,
        () -> {
          try (Handle handle = writing.open()) {
            return dialect.writing(handle, work);
          }
        });
  }

  /** Writes, while nobody else does. */
  void change(Consumer<Handle> work) {
    write(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  private interface Work<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  private static <T extends @Nullable Object> T translated(
      DatabaseAddress address, Dialect dialect, Work<T> work) {
    try {
      return work.run();
    } catch (SQLException | JdbiException | PoolInitializationException failure) {
      throw Unavailability.of(failure, address, dialect);
    }
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }
}
