package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables up to date: runs the numbered scripts in the resources that a database has not
 * seen yet. A script that was released is never changed; a change is a script with the next number.
 */
final class Migrations {
  private static final String TABLE = "parley_version";
  private static final String VERSION = "SELECT coalesce(max(version), 0) FROM " + TABLE;

  private final Transactions transactions;

  Migrations(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Does what is to be done, if anything. It is done while nobody else writes, so that processes
   * which start at the same time do not both do it.
   *
   * @throws DatabaseUnavailable if the tables are those of a newer Parley
   */
  void run() {
    int latest = latest();
    int version = transactions.read(this::version);
    if (version < latest) {
      version = transactions.write(handle -> update(handle, latest));
    }
    if (version > latest) {
      throw new DatabaseUnavailable(
          "the database %s was written by a newer Parley: update this one, or use another --data"
              .formatted(transactions.address().shown()),
          null);
    }
  }

  /** The number of the last script that this database has seen; 0 if none. */
  private int version(Handle handle) {
    String present = transactions.dialect().isTable(TABLE);
    return handle.createQuery("SELECT " + present).mapTo(Boolean.class).one()
        ? handle.createQuery(VERSION).mapTo(Integer.class).one()
        : 0;
  }

  private int update(Handle handle, int latest) {
    handle.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " (version INTEGER PRIMARY KEY)");
    int version = version(handle);
    while (version < latest) {
      version++;
      handle.createScript(String.valueOf(script(version))).execute();
      handle.execute("INSERT INTO " + TABLE + " VALUES (?)", version);
    }
    return version;
  }

  private int latest() {
    int latest = 0;
    while (script(latest + 1) != null) {
      latest++;
    }
    return latest;
  }

  /** Null if there is no script of this number. */
  private @Nullable String script(int number) {
    String name = transactions.dialect().scripts() + "/" + number + ".sql";
    try (InputStream script = Migrations.class.getResourceAsStream(name)) {
      return script == null ? null : new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
