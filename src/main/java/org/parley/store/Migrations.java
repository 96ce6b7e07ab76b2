package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables up to date: runs the numbered scripts in the resources that a database has not
 * seen yet. A script that was released is never changed; a change is a script with the next number.
 * One number may be left out, as scripts are written side by side: the one that comes late is run
 * then, whatever came before it.
 */
final class Migrations {
  private static final String TABLE = "parley_version";
  private static final String VERSIONS = "SELECT version FROM " + TABLE;

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
    run(newest());
  }

  /** The numbers of all scripts that there are. */
  Set<Integer> newest() {
    return Set.copyOf(scripts().keySet());
  }

  /** As {@link #run()}, of some scripts only: the tables are as they were once. */
  void run(Set<Integer> wanted) {
    SortedMap<Integer, String> scripts = scripts();
    Set<Integer> seen = checked(scripts);
    scripts.keySet().retainAll(wanted);
    if (!seen.containsAll(scripts.keySet())) {
      transactions.change(handle -> update(handle, scripts));
    }
  }

  /**
   * The numbers of the scripts that this database has seen; none if it is none of Parley's.
   *
   * @throws DatabaseUnavailable if the tables are those of a newer Parley
   */
  Set<Integer> checked() {
    return checked(scripts());
  }

  private Set<Integer> checked(SortedMap<Integer, String> scripts) {
    Set<Integer> seen = transactions.read(this::seen);
    if (seen.stream().anyMatch(version -> version > scripts.lastKey())) {
      throw new DatabaseUnavailable(
          "the database %s was written by a newer Parley: update this one, or use another --data"
              .formatted(transactions.address().shown()),
          null);
    }
    return seen;
  }

  /** The numbers of the scripts that this database has seen. */
  Set<Integer> seen(Handle handle) {
    String present = transactions.dialect().isTable(TABLE);
    return handle.createQuery("SELECT " + present).mapTo(Boolean.class).one()
        ? Set.copyOf(handle.createQuery(VERSIONS).mapTo(Integer.class).list())
        : Set.of();
  }

  private void update(Handle handle, SortedMap<Integer, String> scripts) {
    handle.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " (version INTEGER PRIMARY KEY)");
    Set<Integer> seen = seen(handle);
    scripts.forEach(
        (version, script) -> {
          if (!seen.contains(version)) {
            handle.createScript(script).execute();
            handle.execute("INSERT INTO " + TABLE + " VALUES (?)", version);
          }
        });
  }

  private SortedMap<Integer, String> scripts() {
    SortedMap<Integer, String> scripts = new TreeMap<>();
    int missing = 0;
    for (int number = 1; missing < 2; number++) {
      String script = script(number);
      if (script == null) {
        missing++;
      } else {
        missing = 0;
        scripts.put(number, script);
      }
    }
    return scripts;
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
