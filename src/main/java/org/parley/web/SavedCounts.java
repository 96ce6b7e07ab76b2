package org.parley.web;

import java.time.Instant;
import java.util.List;
import org.parley.search.BadSearch;
import org.parley.search.History;
import org.parley.search.SearchParameters;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.share.SavedSearch;
import org.parley.web.page.SavedPages;

/** Counts what saved searches find. */
record SavedCounts(History history, SearchParameters parameters) {

  /** Asks for what is new only where anything came since. */
  List<SavedPages.Counted> of(List<SavedSearch> searches) {
    if (searches.isEmpty()) {
      return List.of();
    }
    Instant last = history.last().orElse(Instant.EPOCH);
    return searches.stream().map(search -> count(search, last)).toList();
  }

  private SavedPages.Counted count(SavedSearch search, Instant last) {
    try {
      SearchState state = parameters.parse(SearchUrl.split(search.query()));
      long total = history.arrivals(state, null, 0).total();
      long fresh =
          last.isAfter(search.seen()) ? history.arrivals(state, search.seen(), 0).total() : 0;
      return new SavedPages.Counted(search, state, total, fresh);
    } catch (BadSearch notAnyMore) {
      return new SavedPages.Counted(search, null, null, 0);
    }
  }
}
