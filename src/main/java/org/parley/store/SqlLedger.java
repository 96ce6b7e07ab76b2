package org.parley.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;

/** The ledger in the database: each method is one transaction. */
record SqlLedger(Transactions transactions) implements Ledger {

  private <T> T ask(Function<LedgerQueries, T> question) {
    return transactions.read(handle -> question.apply(new LedgerQueries(handle)));
  }

  private void hear(Consumer<LedgerQueries> question) {
    ask(
        ledger -> {
          question.accept(ledger);
          return true;
        });
  }

  private void write(Consumer<LedgerChanges> changes) {
    transactions.change(handle -> changes.accept(new LedgerChanges(handle)));
  }

  @Override
  public Map<Path, LedgerFile> find(Collection<Path> paths) {
    return ask(ledger -> ledger.find(paths));
  }

  @Override
  public void record(List<LedgerFile> files) {
    write(ledger -> ledger.record(files));
  }

  @Override
  public void recordEntries(LedgerFile file) {
    write(ledger -> ledger.recordEntries(file));
  }

  @Override
  public void finish(LedgerFile file, Set<String> gone) {
    write(ledger -> ledger.finish(file, gone));
  }

  @Override
  public void unchanged(Map<Path, LedgerFile.Stamp> files) {
    write(ledger -> ledger.unchanged(files));
  }

  @Override
  public Map<ArticleId, List<LedgerLine>> holders(Collection<ArticleId> articles) {
    return ask(ledger -> ledger.holders(articles));
  }

  @Override
  public void below(Path root, Consumer<Path> told) {
    hear(ledger -> ledger.below(root, told));
  }

  @Override
  public void remove(Collection<Path> paths) {
    write(ledger -> ledger.remove(paths));
  }

  @Override
  public List<LedgerLine> withHash(String hash) {
    return ask(ledger -> ledger.withHash(hash));
  }

  @Override
  public Set<ArticleId> released() {
    return ask(LedgerQueries::released);
  }

  @Override
  public void forgetReleased(Collection<ArticleId> articles) {
    write(ledger -> ledger.forgetReleased(articles));
  }

  @Override
  public List<LedgerLine> lines(LedgerFilter filter, long offset, int limit) {
    return transactions.read(
        handle -> new Lines(filter, transactions.dialect(), handle).page(offset, limit).list());
  }

  @Override
  public void each(LedgerFilter filter, Consumer<LedgerLine> told) {
    transactions.read(
        handle -> {
          new Lines(filter, transactions.dialect(), handle).all().forEach(told);
          return true;
        });
  }

  @Override
  public Map<ArticleId, Moments> moments(Collection<ArticleId> articles) {
    return transactions.write(handle -> new Arrivals(handle).of(articles));
  }

  @Override
  public Map<ArticleId, Moments> analysed(Map<ArticleId, String> digests) {
    return transactions.write(handle -> new Arrivals(handle).analysed(digests));
  }

  @Override
  public List<Count> counts() {
    return ask(LedgerQueries::counts);
  }
}
