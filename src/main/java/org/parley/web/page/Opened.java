package org.parley.web.page;

import org.jspecify.annotations.Nullable;
import org.parley.search.ResultPlace;
import org.parley.search.SearchState;

/**
 * How an article was opened.
 *
 * @param from the search that the reader comes from
 * @param place where the article stands among its results; null if that is not known
 */
public record Opened(SearchState from, @Nullable ResultPlace place, Marking marking) {}
