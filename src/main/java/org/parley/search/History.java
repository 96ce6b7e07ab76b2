package org.parley.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.share.SharedArticle;
import org.parley.share.SharedResults;

/**
 * What searches find in the course of time. Safe for use by several threads.
 *
 * <p>Every method throws {@link SearchUnavailable} if the index does not answer.
 */
public interface History {
  /** What a search finds now, to be remembered; page and size do not matter. */
  SharedResults now(SearchState state);

  /**
   * Those of some articles that a search finds, whichever print stands for a piece.
   *
   * @param after only those that came after this moment; null for all
   */
  Set<ArticleId> among(SearchState state, Collection<ArticleId> articles, @Nullable Instant after);

  /** The articles of these files, whatever finds them. */
  List<SharedArticle> ofFiles(Collection<String> files);

  /** Those of these articles that the index has, in the order given, without hits of any search. */
  List<Hit> hits(List<ArticleId> articles);

  /**
   * What a search finds, the last to come first.
   *
   * @param after only what came after this moment; null for all
   * @param limit how many are told at most; all are counted
   */
  Arrivals arrivals(SearchState state, @Nullable Instant after, int limit);

  /** When the last article came; empty if the index has none. */
  Optional<Instant> last();
}
