package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.search.Facets;
import org.parley.search.Filters;
import org.parley.search.Folding;
import org.parley.search.Query;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.Understanding;
import org.parley.web.page.SearchPage.Chip;
import org.parley.web.page.SearchPage.Hidden;
import org.parley.web.page.SearchPage.SearchBox;
import org.parley.web.page.SearchPage.Sidebar;

/**
 * Makes search pages. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record SearchPages(Facets facets, Labels labels, String assets) {

  /** The facets that readers reach for first; they stand above the dates. */
  private static final Set<String> FIRST = Set.of("author", "outlet", "stance", "actor");

  /**
   * The page of a search.
   *
   * @param understanding what its words were taken for
   * @param firstRun whether the collection has no article at all
   * @param underway what runs meanwhile; null if nothing does
   * @param kept what readers keep of the results
   */
  public SearchPage page(
      SearchState state,
      Results results,
      Understanding understanding,
      boolean firstRun,
      @Nullable Link underway,
      ResultMarks kept) {
    Links links = new Links(new SearchUrl(facets), state);
    List<Chip> chips = new Chips(labels, links).all();
    Listing listing = new Listings(labels, links, kept).of(results, chips, firstRun);
    return new SearchPage(
        new Frame(title(state, listing), links.here(), labels.texts(), assets),
        new SearchBox(state.query().words(), hidden(state), chips, clear(links, chips)),
        sidebar(results, links, chips),
        new Guidances(labels.texts(), links).of(results, understanding),
        listing,
        underway,
        null);
  }

  private Sidebar sidebar(Results results, Links links, List<Chip> chips) {
    Map<Boolean, List<FacetView>> aboveDates =
        new FacetViews(labels, links)
            .of(results.facets()).stream()
                .collect(Collectors.partitioningBy(view -> FIRST.contains(view.heading().key())));
    return new Sidebar(
        aboveDates.getOrDefault(true, List.of()),
        new Timeline(labels.texts(), links).view(results.published()),
        aboveDates.getOrDefault(false, List.of()),
        chips.isEmpty() ? null : labels.texts().of("filters.set", chips.size()));
  }

  private String title(SearchState state, Listing listing) {
    Texts texts = labels.texts();
    if (state.isEverything()) {
      String name = labels.collection().title();
      return name == null ? texts.of("title.home") : texts.of("title.collection", name);
    }
    String count = listing.summary().count();
    return state.query().isEmpty()
        ? texts.of("title.filters", count)
        : texts.of("title.search", WaysOn.shortened(state.query().words()), count);
  }

  private static @Nullable String clear(Links links, List<Chip> chips) {
    return chips.isEmpty() ? null : links.withoutFilters();
  }

  /**
   * What no control of the page shows: values left out, no date, the manner of matching, reprints.
   */
  private List<Hidden> hidden(SearchState state) {
    List<Hidden> hidden = new ArrayList<>();
    state
        .filters()
        .excluded()
        .forEach(
            (facet, values) -> values.forEach(value -> hidden.add(new Hidden("-" + facet, value))));
    if (state.filters().hasUndated()) {
      hidden.add(new Hidden("missing", Filters.PUBLISHED));
    }
    if (state.query().mode() != Query.Mode.WORDS) {
      hidden.add(new Hidden("mode", state.query().mode().key()));
    }
    if (state.query().match() != Query.Match.ALL) {
      hidden.add(new Hidden("match", state.query().match().key()));
    }
    if (state.view().folding() != Folding.FOLD) {
      hidden.add(new Hidden("reprints", state.view().folding().key()));
    }
    return hidden;
  }
}
