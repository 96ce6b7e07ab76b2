package org.parley.index;

import org.parley.domain.Article;

/**
 * An article to index.
 *
 * @param fingerprint changes whenever the entry would, but for its analysis; what the index has
 *     under the same id and fingerprint needs not be read again
 * @param analysed whether the article carries its analysis, or waits for it
 */
public record IndexEntry(Article article, String fingerprint, boolean analysed) {
  /** An article with all there is to know of it. */
  public IndexEntry(Article article, String fingerprint) {
    this(article, fingerprint, true);
  }

  /** An article that waits for its analysis. */
  public static IndexEntry pending(Article article, String fingerprint) {
    return new IndexEntry(article, fingerprint, false);
  }
}
