package org.parley.store;

import java.util.Collection;
import java.util.List;
import org.parley.domain.ArticleId;

/**
 * The articles that are searchable but not analysed yet. Each method is one transaction, durable
 * when it returns. Safe for use by several threads and several processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface AnalysisQueue {
  /**
   * The articles to analyse next, those asked for last first. What {@link #request} asked for comes
   * before what is merely new, so that an import of days does not hold up what a person wants now.
   */
  List<Request> next(int limit);

  /** Puts articles at the head of the queue, whether they are in it or were analysed already. */
  void request(Collection<ArticleId> articles);

  /** Takes analysed articles off the queue, but for those that were asked for again meanwhile. */
  void done(Collection<Request> requests);

  /** How many articles wait, and how many there are in all. */
  Waiting waiting();

  /**
   * An article that someone wants analysed.
   *
   * @param number grows with each request
   */
  record Request(ArticleId article, long number) {}

  /**
   * How long the queue is.
   *
   * @param articles how many articles there are, analysed or not
   */
  record Waiting(long pending, long articles) {}
}
