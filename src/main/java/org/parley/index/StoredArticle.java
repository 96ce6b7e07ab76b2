package org.parley.index;

import org.parley.domain.Article;
import org.parley.reprints.Imprint;

/**
 * An article as the index has it.
 *
 * @param group the id of the article that began its group of reprints
 * @param version Solr's version of the document, which changes whenever it is put
 */
public record StoredArticle(Article article, String fingerprint, String group, long version) {
  /** The same version with something else to say of the article, whose text is as it was. */
  public StoredArticle with(Article other) {
    return new StoredArticle(other, fingerprint, group, version);
  }

  Placement placement() {
    return new Placement(article.id(), group, Imprint.of(article.source().text()));
  }
}
