package org.parley.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;
import org.parley.store.Fate;
import org.parley.store.Ledger;
import org.parley.store.LedgerFile;
import org.parley.store.LedgerFilter;
import org.parley.store.LedgerLine;

/** A ledger in memory that can be read only; what it holds is put in by the test. */
final class MemoryLedger implements Ledger {
  private final List<LedgerLine> lines = new CopyOnWriteArrayList<>();

  MemoryLedger with(List<LedgerLine> more) {
    lines.addAll(more);
    return this;
  }

  @Override
  public List<LedgerLine> lines(LedgerFilter filter, long offset, int limit) {
    return matching(filter).skip(offset).limit(limit).toList();
  }

  @Override
  public void each(LedgerFilter filter, Consumer<LedgerLine> told) {
    matching(filter).forEach(told);
  }

  @Override
  public List<Count> counts() {
    Map<Count, Long> tally =
        lines.stream()
            .map(line -> line.entry().fate())
            .map(fate -> new Count(fate.state(), fate.reason(), 0))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return tally.entrySet().stream()
        .map(one -> new Count(one.getKey().state(), one.getKey().reason(), one.getValue()))
        .sorted(Comparator.comparingLong(Count::entries).reversed())
        .toList();
  }

  private Stream<LedgerLine> matching(LedgerFilter filter) {
    return lines.stream()
        .filter(line -> matches(line, filter))
        .sorted(Comparator.comparing(LedgerLine::name));
  }

  private static boolean matches(LedgerLine line, LedgerFilter filter) {
    Fate fate = line.entry().fate();
    String find = filter.find();
    return (filter.state() == null || filter.state() == fate.state())
        && (filter.reason() == null || filter.reason().equals(fate.reason()))
        && (find == null
            || line.name().toLowerCase(Locale.ROOT).contains(find.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Map<Path, LedgerFile> find(Collection<Path> paths) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void record(List<LedgerFile> files) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void recordEntries(LedgerFile file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void finish(LedgerFile file, Set<String> gone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unchanged(Map<Path, LedgerFile.Stamp> files) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<ArticleId, List<LedgerLine>> holders(Collection<ArticleId> articles) {
    Map<ArticleId, List<LedgerLine>> holders = new HashMap<>();
    for (LedgerLine line : lines) {
      ArticleId article = line.entry().fate().article();
      if (article != null && articles.contains(article)) {
        holders.computeIfAbsent(article, any -> new ArrayList<>()).add(line);
      }
    }
    return holders;
  }

  @Override
  public Map<ArticleId, Moments> moments(Collection<ArticleId> articles) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<ArticleId, Moments> analysed(Map<ArticleId, String> digests) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void below(Path root, Consumer<Path> told) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(Collection<Path> paths) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<LedgerLine> withHash(String hash) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<ArticleId> released() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void forgetReleased(Collection<ArticleId> articles) {
    throw new UnsupportedOperationException();
  }
}
