package org.parley.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.extract.SourceFile;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;

/**
 * Brings folders into the index, batch by batch: what the index has already is left alone, what is
 * new or changed is read by several workers and put. Nothing is reported as indexed before Solr has
 * it durably.
 */
public final class Ingest {
  private static final int BATCH = 100;

  private final Reading reading;
  private final ArticleIndex index;
  private final int workers;
  private final Map<ArticleId, String> seen = new HashMap<>();
  private final List<Outcome.Failed> failures = new ArrayList<>();
  private Report.Counts counts = Report.Counts.NONE;

  public Ingest(Reading reading, ArticleIndex index, int workers) {
    this.reading = reading;
    this.index = index;
    this.workers = workers;
  }

  /**
   * Indexes what is new or changed. To be called once.
   *
   * @param name how people know a path
   * @param told hears of each outcome, from the calling thread
   * @throws org.parley.solr.SolrUnavailable if Solr goes away; what was not committed is not in the
   *     report
   */
  public Report run(List<Path> paths, Function<Path, String> name, Consumer<Outcome> told) {
    long start = System.nanoTime();
    FileWalk walk = FileWalk.of(paths, name);
    account(walk.unreadable(), told);
    try (Workers pool = new Workers(workers)) {
      List<SourceFile> files = walk.files();
      for (int from = 0; from < files.size(); from += BATCH) {
        List<SourceFile> batch = files.subList(from, Math.min(files.size(), from + BATCH));
        account(index(batch, pool), told);
      }
    }
    return new Report(counts, failures, (System.nanoTime() - start) / 1e9);
  }

  private List<Outcome> index(List<SourceFile> batch, Workers pool) {
    List<Identified> identified = pool.map(batch, Identified::of);
    Map<ArticleId, String> known =
        index.fingerprints(
            identified.stream().flatMap(one -> one.id().stream()).distinct().toList());
    List<Outcome> outcomes = new ArrayList<>();
    List<Identified> fresh = new ArrayList<>();
    for (Identified one : identified) {
      Outcome settled = settled(one, known);
      if (settled == null) {
        fresh.add(one);
      } else {
        outcomes.add(settled);
      }
    }
    List<Outcome> read = pool.map(fresh, one -> reading.read(one.file(), one.id().orElseThrow()));
    put(read);
    outcomes.addAll(read);
    return outcomes;
  }

  /** The outcome of a file that need not be read; null if it has to be. */
  private @Nullable Outcome settled(Identified one, Map<ArticleId, String> known) {
    if (one.id().isEmpty()) {
      return one.unreadable();
    }
    ArticleId id = one.id().get();
    String first = seen.putIfAbsent(id, one.file().name());
    if (first != null) {
      return new Outcome.Duplicate(one.file().name(), id, first);
    }
    boolean same = fingerprint(id, one.file().name()).equals(known.get(id));
    return same ? new Outcome.Unchanged(one.file().name(), id) : null;
  }

  private void put(List<Outcome> read) {
    List<IndexEntry> entries =
        read.stream()
            .filter(Outcome.Read.class::isInstance)
            .map(outcome -> ((Outcome.Read) outcome).article())
            .map(
                article ->
                    new IndexEntry(article, fingerprint(article.id(), article.source().file())))
            .toList();
    if (!entries.isEmpty()) {
      index.put(entries);
      index.commit();
    }
  }

  private String fingerprint(ArticleId id, String name) {
    return reading.curation().fingerprint(id, name);
  }

  private void account(List<Outcome> outcomes, Consumer<Outcome> told) {
    for (Outcome outcome : outcomes) {
      counts = counts.plus(outcome);
      if (outcome instanceof Outcome.Failed failed) {
        failures.add(failed);
      }
      told.accept(outcome);
    }
  }
}
