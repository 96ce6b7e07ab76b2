package org.parley.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.store.AnalysisQueue;
import org.parley.store.Imports;
import org.parley.store.Ledger;
import org.parley.store.LedgerFilter;
import org.parley.store.LedgerLine;

/**
 * What is written down of files, imports and analysis, as far as pages show it. Safe for use by
 * several threads.
 *
 * <p>Every method throws {@link org.parley.store.DatabaseUnavailable} if the database cannot be
 * asked.
 */
public interface Bookkeeping {
  /** The books of a data folder. */
  static Bookkeeping of(Ledger ledger, Imports imports, AnalysisQueue queue) {
    return new Books(ledger, imports, queue);
  }

  /** One page of the ledger, in the order of names. */
  List<LedgerLine> lines(LedgerFilter filter, long offset, int limit);

  /**
   * How many entries ended in which state for which reason.
   *
   * @param find letters in their names, whatever their case; null for all entries
   */
  List<Ledger.Count> counts(@Nullable String find);

  /** The names of the files, and of entries in files, that are this article or the same as it. */
  List<String> namesOf(ArticleId article);

  /** The last imports, newest first. */
  List<Imports.Import> imports(int limit);

  /** How many articles wait for analysis. */
  AnalysisQueue.Waiting waiting();
}
