package org.parley.index;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Moments;
import org.parley.reprints.Imprint;

/**
 * An article as the index has it.
 *
 * @param group the id of the article that began its group of reprints
 * @param moments null if it was put without
 * @param version Solr's version of the document, which changes whenever it is put
 * @param analysed whether the article carries its analysis, or waits for it
 */
public record StoredArticle(
    Article article,
    String fingerprint,
    String group,
    @Nullable Moments moments,
    long version,
    boolean analysed) {
  /** The same version with its analysis; the text is as it was. */
  public StoredArticle with(Article other) {
    return new StoredArticle(other, fingerprint, group, moments, version, true);
  }

  /** The same version with other moments. */
  public StoredArticle with(@Nullable Moments other) {
    return new StoredArticle(article, fingerprint, group, other, version, analysed);
  }

  Placement placement() {
    return new Placement(article.id(), group, Imprint.of(article.source().text()));
  }
}
