package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Saved tables of an older schema, brought up by the migrations of any database: they are put into
 * a passing SQLite file that is made as it was then, and migrated there.
 */
final class Upgraded {
  private Upgraded() {}

  /**
   * Does work with tables of the present schema.
   *
   * @param saved of this schema or an older one
   */
  static <T> T with(StoredTables saved, Function<StoredTables, T> work) {
    Path folder = folder();
    try (Transactions passing = Transactions.open(DatabaseAddress.in(folder))) {
      Migrations migrations = new Migrations(passing);
      migrations.run(saved.schema());
      passing.change(handle -> fill(handle, saved, passing.dialect()));
      migrations.run();
      return passing.read(handle -> work.apply(new Snapshot(handle, migrations.newest())));
    } finally {
      delete(folder);
    }
  }

  private static void fill(Handle handle, StoredTables saved, Dialect dialect) {
    Set<String> tables = TableShape.names(handle);
    Restoring.checkWhole(saved, SavedTable.keys().stream().filter(tables::contains).toList());
    for (String name : saved.names()) {
      if (!tables.contains(name)) {
        throw new CannotRestore("the backup has a table out of its time: " + name, null);
      }
      handle.execute("DELETE FROM " + name);
      RowWriter.copy(saved, name, handle, dialect, false);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("parley-restore-");
    } catch (IOException full) {
      throw new UncheckedIOException(
          "an older backup takes room in %s, which cannot be written (%s)"
              .formatted(System.getProperty("java.io.tmpdir"), full.getMessage()),
          full);
    }
  }

  private static void delete(Path folder) {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(paths::add);
      for (Path path : paths) {
        Files.delete(path);
      }
    } catch (IOException stays) {
      throw new UncheckedIOException("cannot delete " + folder + ": " + stays.getMessage(), stays);
    }
  }
}
