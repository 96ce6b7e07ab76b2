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
  /** The articles to analyse next, those asked for last first. */
  List<ArticleId> next(int limit);

  /** Puts articles at the head of the queue, whether they are in it or were analysed already. */
  void request(Collection<ArticleId> articles);

  /** Takes analysed articles off the queue. */
  void done(Collection<ArticleId> articles);

  /** How many articles wait, and how many there are in all. */
  Waiting waiting();

  record Waiting(long pending, long articles) {}
}
