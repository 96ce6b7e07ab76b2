package org.parley.search;

import java.util.List;
import org.parley.domain.Article;
import org.parley.domain.Span;

/**
 * One article, with the places in its text that answer a query.
 *
 * @param hits in order, not overlapping; empty where nothing was searched
 */
public record FoundArticle(Article article, List<Span> hits) {
  public FoundArticle {
    hits = List.copyOf(hits);
  }
}
