package org.parley.search;

import java.util.Comparator;
import java.util.List;
import org.parley.domain.Article;
import org.parley.domain.Span;

/**
 * One article, with the places in its text that answer a query, and where else it was printed.
 *
 * @param terms the parts of the query, each with its hits, in the order of the query; no two hits
 *     overlap; empty where nothing was searched
 * @param reprints all other prints of the piece
 * @param analysed whether its analysis is done, so that what is not there is not to be found
 */
public record FoundArticle(
    Article article, List<TermHits> terms, List<Reprint> reprints, boolean analysed) {
  public FoundArticle {
    terms = List.copyOf(terms);
    reprints = List.copyOf(reprints);
  }

  /** The hits of all terms, in the order of the text. */
  public List<Span> hits() {
    return terms.stream()
        .flatMap(term -> term.hits().stream())
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }
}
