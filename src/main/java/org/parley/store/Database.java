package org.parley.store;

import java.nio.file.Files;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;
import org.parley.analyse.stance.chat.Answers;

/**
 * The database of a data folder, open for use by several threads. Other processes may have it open
 * too.
 */
public final class Database implements AutoCloseable {
  private final Transactions transactions;
  private final KeptLabels stanceLabels;

  private Database(Transactions transactions) {
    this.transactions = transactions;
    this.stanceLabels = new SqlLabels(transactions);
  }

  /**
   * Opens a database, and makes its tables or brings them up to date where that is needed. The
   * caller closes it.
   *
   * @throws DatabaseUnavailable if it cannot be opened, or is that of a newer Parley
   */
  public static Database open(DatabaseAddress address) {
    Transactions transactions = Transactions.open(address);
    try {
      new Migrations(transactions).run();
      return new Database(transactions);
    } catch (RuntimeException failure) {
      transactions.close();
      throw failure;
    }
  }

  /**
   * Opens a database to look at it, and leaves its tables as they are, be they of an older Parley.
   * The caller closes it, and asks it for nothing but its {@link #snapshot}.
   *
   * @throws DatabaseUnavailable if it cannot be opened, is that of a newer Parley, or of none
   */
  public static Database openAsItIs(DatabaseAddress address) {
    Transactions transactions = Transactions.open(address);
    try {
      if (new Migrations(transactions).checked().isEmpty()) {
        throw new DatabaseUnavailable(
            "the database %s has nothing of Parley's: name another with --data or --database"
                .formatted(address.shown()),
            null);
      }
      return new Database(transactions);
    } catch (RuntimeException failure) {
      transactions.close();
      throw failure;
    }
  }

  /** Whether there is something to open; a server counts as something without being asked. */
  public static boolean exists(DatabaseAddress address) {
    return !(address instanceof DatabaseAddress.SqliteFile file) || Files.exists(file.file());
  }

  public Ledger ledger() {
    return new SqlLedger(transactions);
  }

  public AnalysisQueue analysisQueue() {
    return new SqlAnalysisQueue(transactions);
  }

  public Imports imports() {
    return new SqlImports(transactions);
  }

  /** The links that remember what was found. */
  public SharedLinks sharedLinks() {
    return new SqlSharedLinks(transactions);
  }

  /** The searches that people come back to. */
  public SavedSearches savedSearches() {
    return new SqlSavedSearches(transactions);
  }

  /**
   * What the second judge of stance answered. Throws {@link DatabaseUnavailable} as the others do.
   */
  public Answers judgeAnswers() {
    return new SqlJudgeAnswers(transactions);
  }

  /** What readers said of stances; the same object each time, as it holds them in memory. */
  public KeptLabels stanceLabels() {
    return stanceLabels;
  }

  /** What readers keep of articles. */
  public KeptArticles keptArticles() {
    return new SqlKeptArticles(transactions);
  }

  /** The backups that were restored into this database. */
  public Restorations restorations() {
    return new SqlRestorations(transactions);
  }

  /**
   * Shows the tables that a backup holds, as they are at one moment, while others go on to write.
   *
   * @param work must not keep them
   * @throws DatabaseUnavailable if the database cannot be asked
   */
  public <T> T snapshot(Function<StoredTables, T> work) {
    Migrations migrations = new Migrations(transactions);
    return transactions.read(handle -> work.apply(new Snapshot(handle, migrations.seen(handle))));
  }

  /**
   * Puts saved tables into this database, all or nothing. What people made is in the place of what
   * was there; moments of coming and answers of the second judge are added; a ledger is taken where
   * there is none yet and at least one of its files is here. The index may be behind then, as
   * {@link #restorations} says.
   *
   * @param replace whether what people made here may be lost
   * @throws CannotRestore if it may not and there is something, or the tables do not fit
   * @throws DatabaseUnavailable if the database cannot be written
   */
  public Restored restore(StoredTables saved, boolean replace) {
    Set<Integer> newest = new Migrations(transactions).newest();
    if (!newest.containsAll(saved.schema())) {
      throw new CannotRestore(
          "the backup was made by a newer Parley: update this one, then restore it", null);
    }
    try {
      return saved.schema().equals(newest)
          ? put(saved, replace)
          : Upgraded.with(saved, present -> put(present, replace));
    } catch (JdbiException misfit) {
      throw new CannotRestore(
          "the rows of the backup do not fit together: it is none of Parley's", misfit);
    }
  }

  private Restored put(StoredTables saved, boolean replace) {
    return transactions.write(
        handle -> {
          Restoring restoring = new Restoring(handle, transactions.dialect(), saved);
          String made = restoring.made();
          if (!replace && !made.isEmpty()) {
            throw new CannotRestore(
                "the database %s holds what people made (%s): restore into another, or say --replace to lose it"
                    .formatted(transactions.address().shown(), made),
                null);
          }
          return restoring.run();
        });
  }

  @Override
  public void close() {
    transactions.close();
  }
}
