package org.parley.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.parley.store.Imports;

/** Imports in memory. */
final class MemoryImports implements Imports {
  private static final Progress NOTHING = new Progress(0, false, 0, new Tally(0, 0, 0, 0, 0, 0));

  private final ConcurrentHashMap<Long, Import> imports = new ConcurrentHashMap<>();

  /** Imports that a test made up. */
  MemoryImports with(Import one) {
    imports.put(one.number(), one);
    return this;
  }

  @Override
  public long begin(List<String> folders) {
    long number = imports.size() + 1L;
    Instant now = Instant.now();
    imports.put(number, new Import(number, folders, now, now, NOTHING, null));
    return number;
  }

  @Override
  public void progress(long number, Progress progress) {
    change(
        number,
        one ->
            new Import(number, one.folders(), one.started(), Instant.now(), progress, one.end()));
  }

  @Override
  public void end(long number, Progress progress, End end) {
    change(
        number,
        one -> new Import(number, one.folders(), one.started(), Instant.now(), progress, end));
  }

  private void change(long number, UnaryOperator<Import> how) {
    imports.computeIfPresent(number, (any, one) -> how.apply(one));
  }

  @Override
  public List<Import> last(int limit) {
    return imports.values().stream()
        .sorted(Comparator.comparingLong(Import::number).reversed())
        .limit(limit)
        .toList();
  }
}
