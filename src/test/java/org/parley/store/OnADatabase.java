package org.parley.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that find a new database open, whichever kind it is. */
abstract class OnADatabase {
  @TempDir Path folder;
  private @Nullable DatabaseAddress address;
  private @Nullable Database opened;
  private @Nullable Database second;

  /** A place where no database was before. */
  protected abstract DatabaseAddress fresh();

  @BeforeEach
  void openDatabase() {
    address = fresh();
    opened = Database.open(address);
  }

  @AfterEach
  void closeDatabase() {
    database().close();
    if (second != null) {
      second.close();
    }
  }

  /** The same database as another process has it open. */
  Database asAnother() {
    if (address == null) {
      throw new IllegalStateException("no database is open");
    }
    second = Database.open(address);
    return second;
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
