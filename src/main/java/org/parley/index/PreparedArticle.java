package org.parley.index;

import org.apache.solr.common.SolrInputDocument;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;
import org.parley.domain.Moments;
import org.parley.reprints.Imprint;

/** An article with all the work done that indexing takes on this side. For one thread at a time. */
public final class PreparedArticle {
  private final Article article;
  private final Imprint imprint;
  private final SolrInputDocument document;

  private PreparedArticle(Article article, Imprint imprint, SolrInputDocument document) {
    this.article = article;
    this.imprint = imprint;
    this.document = document;
  }

  /** Does the work, which takes about a millisecond; nothing is asked of Solr. */
  public static PreparedArticle of(IndexEntry entry) {
    return new PreparedArticle(
        entry.article(), Imprint.of(entry.article().source().text()), ArticleDocument.of(entry));
  }

  public Article article() {
    return article;
  }

  /** Says when it came and changed; null where that is not known. */
  public void date(@Nullable Moments moments) {
    ArticleDocument.date(document, moments);
  }

  ArticleId id() {
    return article.id();
  }

  Imprint imprint() {
    return imprint;
  }

  /** The document at its place, with what readers marked the article with. */
  SolrInputDocument at(Placement placement, Marks marks) {
    ArticleDocument.place(document, placement);
    ArticleDocument.mark(document, marks);
    return document;
  }
}
