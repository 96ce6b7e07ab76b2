package org.parley.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.index.ArticleIndex;
import org.parley.store.AnalysisQueue;
import org.parley.store.Ledger;

/**
 * Brings folders into the index: what the ledger and the index have already is left alone, what is
 * new or changed is read by several threads and put, what is gone leaves. An entry is reported, and
 * written down in the ledger, when the index has it durably, and not before; so a run that is
 * broken off at any moment is made good by the next one. To be used for one run.
 */
public final class Ingest {
  private static final int TRIAGE = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Reading reading;
  private final ArticleIndex index;
  private final Ledger ledger;
  private final Fingerprints fingerprints;
  private final Function<Path, String> name;
  private final Patience patience;
  private final Account account;
  private final Progress progress;
  private final Outstanding outstanding = new Outstanding();
  private final Settling settling;
  private final Inbox inbox = new Inbox();
  private final Acknowledgements acknowledgements;
  private final Indexer indexer;
  private final Tidying tidying;
  private final Readers readers;
  private volatile boolean stopped;

  /**
   * The parts of Parley that an import composes.
   *
   * @param name how people know a path
   */
  public record Parts(
      Reading reading,
      ArticleIndex index,
      Ledger ledger,
      AnalysisQueue queue,
      Function<Path, String> name) {}

  /** Who hears of an import: of each outcome, one at a time, and of troubles in sentences. */
  public record Listener(Consumer<Outcome> told, Consumer<String> said) {}

  /**
   * An import that begins with {@link #run}.
   *
   * @param workers how many files are read at a time
   * @param progress kept up to date while it runs
   */
  public Ingest(Parts parts, int workers, Progress progress, Listener listener) {
    this.reading = parts.reading();
    this.index = parts.index();
    this.ledger = parts.ledger();
    this.name = parts.name();
    this.progress = progress;
    this.account = new Account(progress, listener.told());
    this.fingerprints = new Fingerprints(reading.curation());
    this.patience = new Patience(PATIENCE, listener.said());
    Standing standing = new Standing(index, patience, ledger, fingerprints);
    this.settling =
        new Settling(ledger, parts.queue(), standing, fingerprints, account, outstanding);
    this.acknowledgements = new Acknowledgements(ledger, fingerprints, account, settling::through);
    this.indexer =
        new Indexer(
            inbox,
            new Duplicates(index, patience, ledger, fingerprints),
            new DurableIndex(index, ledger, patience),
            acknowledgements);
    this.tidying = new Tidying(index, patience, ledger, account);
    this.readers = new Readers(workers, reading, settling, inbox);
  }

  /**
   * Indexes what is new or changed below some paths, and takes out what is gone.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr stays away; what was not acknowledged is not in
   *     the ledger
   * @throws org.parley.store.DatabaseUnavailable if the ledger cannot be written
   */
  public Report run(List<Path> paths) {
    long start = System.nanoTime();
    Thread indexing = new Thread(indexer, "parley-indexer");
    indexing.setDaemon(true);
    indexing.start();
    Thread counting = new Thread(() -> count(paths), "parley-counter");
    counting.setDaemon(true);
    counting.start();
    try {
      patience.outlast(index::commit); // what an import that was killed left behind is to be seen
      readAll(paths);
      tidy(FileWalk.roots(paths));
    } catch (Readers.Stopped asked) {
      stopped = true;
    } catch (InterruptedException interrupted) {
      stopped = true;
      Thread.currentThread().interrupt();
    } finally {
      readers.close();
      indexer.close();
      join(indexing);
    }
    RuntimeException failure = failure();
    if (failure != null) {
      throw failure;
    }
    return account.report((System.nanoTime() - start) / 1e9);
  }

  /** Lets a run end early: what was read so far is indexed and acknowledged. */
  public void stop() {
    stopped = true;
    patience.end();
  }

  /** Whether the run was told to stop. */
  public boolean isStopped() {
    return stopped;
  }

  private void count(List<Path> paths) {
    try {
      progress.countBy(
          found ->
              FileWalk.of(
                  paths,
                  String::valueOf,
                  any -> {
                    checkStop();
                    found.run();
                  }));
    } catch (Readers.Stopped asked) {
      // nobody needs the number any more
    }
  }

  private void readAll(List<Path> paths) throws InterruptedException {
    List<Found> waiting = new ArrayList<>();
    FileWalk.of(
        paths,
        name,
        found -> {
          checkStop();
          waiting.add(found);
          if (waiting.size() == TRIAGE) {
            read(waiting);
          }
        });
    read(waiting);
    finishAll();
  }

  private void read(List<Found> found) {
    settling.triage(found).forEach(this::offer);
    found.clear();
  }

  private void offer(Job job) {
    try {
      do {
        checkStop();
      } while (!readers.offer(job));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Readers.Stopped();
    }
  }

  private void finishAll() throws InterruptedException {
    indexer.hurry();
    outstanding.await(() -> stopped || failure() != null);
    checkStop();
  }

  private void checkStop() {
    if (stopped || failure() != null) {
      throw new Readers.Stopped();
    }
  }

  private void tidy(List<Path> roots) throws InterruptedException {
    List<Path> vanished = tidying.vanished(roots);
    Set<ArticleId> vanishedArticles = tidying.articlesOf(vanished);
    Set<ArticleId> replaced = ledger.released();
    Set<ArticleId> articles = new HashSet<>(vanishedArticles);
    articles.addAll(replaced);
    Set<String> hashes = new HashSet<>(acknowledgements.takeReleasedHashes());
    hashes.addAll(tidying.hashesOf(vanished));
    Set<Path> heirs = tidying.heirs(articles, hashes);
    if (!heirs.isEmpty()) {
      List<Found> again = new ArrayList<>();
      FileWalk.of(List.copyOf(heirs), name, again::add);
      settling.again(again).forEach(this::offer);
      finishAll();
    }
    tidying.count(tidying.delete(vanishedArticles));
    tidying.delete(replaced);
    ledger.forgetReleased(replaced);
    tidying.forget(vanished);
  }

  /** What ended the run before its time; null if nothing did. */
  private @Nullable RuntimeException failure() {
    RuntimeException ofIndexer = indexer.failure();
    return ofIndexer == null ? readers.failure() : ofIndexer;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
