package org.parley.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.domain.ArticleId;

/** What pages, API and commands ask of the index. Safe for use by several threads. */
public interface Searches {
  /**
   * Finds articles.
   *
   * @throws BadSearch if the state asks for something impossible, such as a page too far out
   */
  Results search(SearchState state);

  /**
   * Passes on every article that a search finds, in its order, as {@link #article} gives it where
   * nothing is searched; page and size do not matter. They are read a few at a time, so that memory
   * does not grow with their number. What is thrown ends the walk, and reaches the caller.
   *
   * @throws SearchUnavailable if the index does not answer, also when some were passed on
   */
  void each(SearchState state, Consumer<FoundArticle> reader);

  /**
   * As {@link #each}, but only what lists of results show, which is faster: nothing is marked, and
   * other prints are not named.
   */
  void eachCard(SearchState state, Consumer<Hit> reader);

  /** One article with the hits of a query marked; empty if the index has none of that id. */
  Optional<FoundArticle> article(ArticleId id, Query query);

  /**
   * Where an article stands among the results of the search that it was opened from; empty if it is
   * not on the page that the search names, nor on the one before or after it.
   */
  Optional<ResultPlace> place(SearchState from, ArticleId id);

  /**
   * Values of a facet under a search, as if the facet were not used itself; every print counts.
   * Those that the reader chose are marked, but not added.
   */
  FacetCounts values(SearchState state, Facet facet, ValueSearch wanted);

  /** Counts a search's articles by each pair of axes; every print counts. */
  Comparison compare(SearchState state, List<Cross> crosses);

  /**
   * What somebody who typed these letters may mean: names, the most frequent first, then titles.
   * Every script; neither capitals nor accents matter. Nothing for no letters, and for more than
   * anybody types of a name.
   */
  List<Suggestion> suggest(String typed);

  /** What the query is taken for, beyond its words as they are written. */
  Understanding understand(Query query);

  /** What the model and people made of the stances of all articles. */
  JudgementCounts judgements();

  /**
   * Articles whose stance on a proposition is the model's own, those first that it is least sure
   * of; one print of each piece, without snippets of any search.
   */
  List<Hit> leastSure(String proposition, int limit);

  /** What lies beside articles, and what sets searches apart. */
  default Neighbours neighbours() {
    return Neighbours.NONE;
  }

  /** How many articles the index holds. */
  long size();
}
