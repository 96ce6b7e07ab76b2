package org.parley.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.store.AnalysisQueue;
import org.parley.store.Imports;
import org.parley.store.Ledger;
import org.parley.store.LedgerFilter;
import org.parley.store.LedgerLine;

/** The books as the store keeps them. */
record Books(Ledger ledger, Imports kept, AnalysisQueue queue) implements Bookkeeping {
  @Override
  public List<LedgerLine> lines(LedgerFilter filter, long offset, int limit) {
    return ledger.lines(filter, offset, limit);
  }

  /** The ledger counts all of its entries only; those of some names are counted one by one. */
  @Override
  public List<Ledger.Count> counts(@Nullable String find) {
    if (find == null) {
      return ledger.counts();
    }
    Map<Ledger.Count, Long> tally = new HashMap<>();
    ledger.each(
        new LedgerFilter(null, null, find),
        line -> {
          var fate = line.entry().fate();
          tally.merge(new Ledger.Count(fate.state(), fate.reason(), 0), 1L, Long::sum);
        });
    return tally.entrySet().stream()
        .map(
            each ->
                new Ledger.Count(each.getKey().state(), each.getKey().reason(), each.getValue()))
        .sorted(Comparator.comparingLong(Ledger.Count::entries).reversed())
        .toList();
  }

  @Override
  public List<String> namesOf(ArticleId article) {
    return ledger.holders(List.of(article)).getOrDefault(article, List.of()).stream()
        .map(LedgerLine::name)
        .toList();
  }

  @Override
  public List<Imports.Import> imports(int limit) {
    return kept.last(limit);
  }

  @Override
  public AnalysisQueue.Waiting waiting() {
    return queue.waiting();
  }
}
