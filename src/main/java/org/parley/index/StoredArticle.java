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
 */
public record StoredArticle(
    Article article, String fingerprint, String group, @Nullable Moments moments, long version) {
  /** The same version with something else to say of the article, whose text is as it was. */
  public StoredArticle with(Article other) {
    return new StoredArticle(other, fingerprint, group, moments, version);
  }

  /** The same version with other moments. */
  public StoredArticle with(@Nullable Moments other) {
    return new StoredArticle(article, fingerprint, group, other, version);
  }

  Placement placement() {
    return new Placement(article.id(), group, Imprint.of(article.source().text()));
  }
}
