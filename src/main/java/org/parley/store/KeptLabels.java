package org.parley.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.StanceLabel;
import org.parley.domain.StanceLabels;

/**
 * The labels that readers gave to stances. An article has one label on a proposition, and each of
 * its sentences one. They outlast the article: a file that comes back finds them. Each method is
 * one transaction, durable when it returns. Safe for use by several threads and several processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface KeptLabels extends StanceLabels {
  /** Keeps a label, in the place of one that was given to the same article or sentence before. */
  void put(StanceLabel label);

  /**
   * Forgets the label of an article, or of a sentence in it.
   *
   * @param sentence null for the label of the article
   * @return whether there was one
   */
  boolean remove(ArticleId article, String proposition, @Nullable String sentence);

  /** The labels of one article and of its sentences, the oldest first. */
  List<StanceLabel> of(ArticleId article);
}
