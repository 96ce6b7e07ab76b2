package org.parley.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.StanceLabel;

/**
 * What readers say of stances. Safe for use by several threads.
 *
 * <p>Every method but {@link #areOn} throws {@link org.parley.store.DatabaseUnavailable} if the
 * database cannot be asked; those that change something throw {@link
 * org.parley.search.SearchUnavailable} if the index cannot be brought up to date. The label is kept
 * then.
 */
public interface Corrections {
  /** Whether readers may say anything here. */
  boolean areOn();

  /** The labels of one article and of its sentences, the oldest first. */
  List<StanceLabel> of(ArticleId article);

  /** All labels, the oldest first. */
  List<StanceLabel> all();

  /** Keeps a label; when it returns, the article, searches and counts have it. */
  void put(StanceLabel label);

  /**
   * Takes a label back; as {@link #put}. Nothing happens where there is none.
   *
   * @param sentence null for the label of the article
   */
  void remove(ArticleId article, String proposition, @Nullable String sentence);
}
