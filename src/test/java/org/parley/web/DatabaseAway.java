package org.parley.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.store.AnalysisQueue;
import org.parley.store.DatabaseUnavailable;
import org.parley.store.Imports;
import org.parley.store.Ledger;
import org.parley.store.LedgerFilter;
import org.parley.store.LedgerLine;

/** Books that cannot be read. */
final class DatabaseAway implements Bookkeeping {
  static final String ADVICE = "The disk is full; make room in the data folder.";

  @Override
  public List<LedgerLine> lines(LedgerFilter filter, long offset, int limit) {
    throw away();
  }

  @Override
  public List<Ledger.Count> counts(@Nullable String find) {
    throw away();
  }

  @Override
  public List<String> namesOf(ArticleId article) {
    throw away();
  }

  @Override
  public List<Imports.Import> imports(int limit) {
    throw away();
  }

  @Override
  public AnalysisQueue.Waiting waiting() {
    throw away();
  }

  private static DatabaseUnavailable away() {
    return new DatabaseUnavailable(ADVICE, new IOException("full"));
  }
}
