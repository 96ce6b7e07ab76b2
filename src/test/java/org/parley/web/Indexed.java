package org.parley.web;

import java.util.List;
import org.parley.domain.Article;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.search.Facets;
import org.parley.search.Searches;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;

/** Puts articles into a real index. */
final class Indexed {
  private Indexed() {}

  /** Searches over these articles beside those that the index has. */
  static Searches in(SolrConnection solr, List<Article> articles) {
    ArticleIndex index = new ArticleIndex(solr);
    index.put(articles.stream().map(article -> new IndexEntry(article, "f")).toList());
    index.commit();
    return new SolrSearches(solr, Facets.BUILT_IN);
  }
}
