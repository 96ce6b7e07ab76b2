package org.parley.search;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A search as a value: what a person sees is given by it alone, and {@link SearchUrl} is its one
 * spelling. Whatever changes the set of results goes back to the first page.
 */
public record SearchState(Query query, Filters filters, View view) {
  /** Everything, newest first. */
  public static final SearchState EVERYTHING =
      new SearchState(Query.EVERYTHING, Filters.NONE, View.FIRST_PAGE);

  /** Leaves out what is usual, so that equal searches are equal values. */
  public SearchState {
    Sort sort = view.sort();
    if (sort == usualSort(query) || (sort == Sort.RELEVANCE && query.isEmpty())) {
      view = view.withSort(null);
    }
  }

  /** The order of the results. */
  public Sort sort() {
    Sort chosen = view.sort();
    return chosen == null ? usualSort(query) : chosen;
  }

  /** Whether anything is searched or narrowed. */
  public boolean isEverything() {
    return query.isEmpty() && filters.isEmpty();
  }

  public SearchState withQuery(Query other) {
    return new SearchState(other, filters, view.withPage(1));
  }

  public SearchState withFilters(UnaryOperator<Filters> change) {
    return new SearchState(query, change.apply(filters), view.withPage(1));
  }

  public SearchState withSort(@Nullable Sort other) {
    return new SearchState(query, filters, view.withSort(other).withPage(1));
  }

  public SearchState withPage(int page) {
    return new SearchState(query, filters, view.withPage(page));
  }

  public SearchState withSize(int size) {
    return new SearchState(query, filters, view.withSize(size).withPage(1));
  }

  public SearchState withFolding(Folding folding) {
    return new SearchState(query, filters, view.withFolding(folding).withPage(1));
  }

  private static Sort usualSort(Query query) {
    return query.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
  }
}
