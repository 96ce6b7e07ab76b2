package org.parley.store;

import java.nio.file.Files;
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

  @Override
  public void close() {
    transactions.close();
  }
}
