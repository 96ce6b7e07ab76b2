package org.parley.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that find a new database open, whichever kind it is. */
abstract class OnADatabase {
  @TempDir Path folder;
  private @Nullable Database opened;

  /** A place where no database was before. */
  protected abstract DatabaseAddress fresh();

  @BeforeEach
  void openDatabase() {
    opened = Database.open(fresh());
  }

  @AfterEach
  void closeDatabase() {
    database().close();
  }

  Database database() {
    if (opened == null) {
      throw new IllegalStateException("no database is open");
    }
    return opened;
  }

  Ledger ledger() {
    return database().ledger();
  }

  AnalysisQueue queue() {
    return database().analysisQueue();
  }
}
