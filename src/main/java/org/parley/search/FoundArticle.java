package org.parley.search;

import java.util.List;
import org.parley.domain.Article;
import org.parley.domain.Span;

/**
 * One article, with the places in its text that answer a query, and where else it was printed.
 *
 * @param hits in order, not overlapping; empty where nothing was searched
 * @param reprints all other prints of the piece
 * @param analysed whether its analysis is done, so that what is not there is not to be found
 */
public record FoundArticle(
    Article article, List<Span> hits, List<Reprint> reprints, boolean analysed) {
  public FoundArticle {
    hits = List.copyOf(hits);
    reprints = List.copyOf(reprints);
  }
}
