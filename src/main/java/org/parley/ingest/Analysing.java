package org.parley.ingest;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analyse.names.ModelMissingException;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;
import org.parley.index.ArticleIndex;
import org.parley.index.StoredArticle;
import org.parley.store.AnalysisQueue;
import org.parley.store.Ledger;
import org.parley.store.LedgerLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Analyses articles that are searchable already, those asked for last first. What is under way when
 * the process ends waits in the queue for the next one. An article that changes or goes while it is
 * analysed is left alone: it is queued again, or gone. Safe for use by several threads and
 * processes, which may then do the same work twice, to the same end.
 */
public final class Analysing {
  private static final Logger LOG = LoggerFactory.getLogger(Analysing.class);
  private static final int BATCH = 200;
  private static final int AT_ONCE = 20;
  private static final int ATTEMPTS = 3;

  /** Whoever waits for the end of a batch does not wait for much longer. */
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final Reading reading;
  private final ArticleIndex index;
  private final Ledger ledger;
  private final AnalysisQueue queue;
  private final boolean hurried;

  /**
   * What analyses the articles of one data folder.
   *
   * @param hurried whether to use all cores, as somebody waits for it; else one thread does the
   *     work, and leaves room for searches
   */
  public Analysing(
      Reading reading, ArticleIndex index, Ledger ledger, AnalysisQueue queue, boolean hurried) {
    this.reading = reading;
    this.index = index;
    this.ledger = ledger;
    this.queue = queue;
    this.hurried = hurried;
  }

  /**
   * Analyses the next articles of the queue.
   *
   * @return how many were taken off the queue; 0 if none waits
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer; then all stay in the queue
   * @throws ModelMissingException if a part of Parley is missing; then all stay in the queue
   */
  public int next() {
    List<AnalysisQueue.Request> requests = queue.next(BATCH);
    long start = System.nanoTime();
    int taken = 0;
    boolean changed = false;
    while (taken < requests.size() && System.nanoTime() - start < LONGEST.toNanos()) {
      int end = Math.min(requests.size(), taken + AT_ONCE);
      changed |= analyse(requests.subList(taken, end));
      taken = end;
    }
    if (changed) {
      index.commit();
    }
    if (taken > 0) {
      queue.done(requests.subList(0, taken));
    }
    return taken;
  }

  /**
   * Analyses one article at once, whether it waits or not, and makes it searchable as it is then.
   * Where another put it meanwhile, that is made searchable first, and the work done again.
   *
   * @return false if the index or the ledger has no such article, or it kept changing
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer
   * @throws ModelMissingException if a part of Parley is missing
   */
  public boolean now(ArticleId id) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<StoredArticle> stored = index.stored(List.of(id));
      Optional<StoredArticle> analysed =
          stored.stream().findFirst().flatMap(article -> analysed(article, places(List.of(id))));
      if (analysed.isEmpty()) {
        return false;
      }
      boolean replaced = index.replaced(dated(List.of(analysed.get())).get(0));
      index.commit();
      if (replaced) {
        return true;
      }
    }
    return false;
  }

  /** Whether the index has something new by it. */
  private boolean analyse(List<AnalysisQueue.Request> requests) {
    List<ArticleId> ids = requests.stream().map(AnalysisQueue.Request::article).toList();
    Map<ArticleId, LedgerLine> places = places(ids);
    List<StoredArticle> stored = index.stored(places.keySet());
    List<StoredArticle> analysed =
        (hurried ? stored.parallelStream() : stored.stream())
            .flatMap(article -> analysed(article, places).stream())
            .toList();
    if (!analysed.isEmpty()) {
      index.replace(dated(analysed));
    }
    return !analysed.isEmpty();
  }

  /** With the moments that the ledger has of them, which learns here what changed. */
  private List<StoredArticle> dated(List<StoredArticle> articles) {
    Map<ArticleId, String> digests = new HashMap<>();
    articles.forEach(
        stored -> digests.put(stored.article().id(), SeenByReaders.digest(stored.article())));
    Map<ArticleId, Moments> moments = ledger.analysed(digests);
    return articles.stream().map(one -> one.with(moments.get(one.article().id()))).toList();
  }

  private Optional<StoredArticle> analysed(
      StoredArticle stored, Map<ArticleId, LedgerLine> places) {
    return Optional.ofNullable(places.get(stored.article().id()))
        .map(place -> analysed(stored, place));
  }

  /** An article that brings the analysis down stays as it is, and holds nobody else up. */
  private StoredArticle analysed(StoredArticle stored, LedgerLine place) {
    try {
      return stored.with(reading.analyse(stored.article(), place.path(), place.entry().suffix()));
    } catch (ModelMissingException missing) {
      throw missing;
    } catch (RuntimeException | StackOverflowError mistake) {
      LOG.error("{} cannot be analysed, please report it", place.name(), mistake);
      return stored;
    }
  }

  /** Where the articles come from; those that nothing holds any more are not in the answer. */
  private Map<ArticleId, LedgerLine> places(Collection<ArticleId> ids) {
    Map<ArticleId, LedgerLine> places = new HashMap<>();
    ledger
        .holders(ids)
        .forEach(
            (id, lines) ->
                lines.stream()
                    .filter(line -> Fates.isArticle(line.entry().fate()))
                    .findFirst()
                    .ifPresent(line -> places.put(id, line)));
    return places;
  }
}
