package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parley.domain.ArticleId;
import org.parley.export.Format;
import org.parley.search.Filters;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.ValueSearch;
import org.parley.search.View;

/**
 * Addresses of the searches one step away from a search. Each is canonical. Immutable.
 *
 * @param from the search that the reader looks at
 */
public record Links(SearchUrl url, SearchState from) {

  /** The search itself. */
  public String here() {
    return url.page(from);
  }

  /** The search as parameters, without a path. */
  public String parameters() {
    return url.parameters(from);
  }

  /** Narrowed to a value, or widened by it where its facet is used already. */
  public String with(String facet, String value) {
    return url.page(from.withFilters(filters -> filters.including(facet, value)));
  }

  /** Without the articles that have this value. */
  public String without(String facet, String value) {
    return url.page(from.withFilters(filters -> filters.excluding(facet, value)));
  }

  /** As if this value had never been chosen or left out. */
  public String dropping(String facet, String value) {
    return url.page(from.withFilters(filters -> filters.dropping(facet, value)));
  }

  /** Also, or no longer, where this facet is unknown. */
  public String missing(String facet, boolean chosen) {
    return url.page(from.withFilters(filters -> filters.withMissing(facet, chosen)));
  }

  /** The same words without any filter. */
  public String withoutFilters() {
    return url.page(from.withFilters(any -> Filters.NONE));
  }

  /** Another page of the same results. */
  public String page(int page) {
    return url.page(from.withPage(page));
  }

  /** Any other search. */
  public String to(SearchState state) {
    return url.page(state);
  }

  /** An article, opened from this search: the address keeps the search, so that one can go back. */
  public String article(ArticleId id) {
    return url.address("/articles/" + id, from);
  }

  /** Where the values of a facet are found by their letters; more parameters may follow. */
  public String values(String facet) {
    String address = url.address("/api/facets/" + facet, from);
    return address + (address.indexOf('?') < 0 ? "?" : "&");
  }

  /** A page of all values of a facet under this search. */
  public String allValues(String facet, String find, ValueSearch.Order order, int page) {
    List<String> parts = new ArrayList<>(List.of(url.parameters(from.withPage(1))));
    parts.add(find.isEmpty() ? "" : "find=" + URLEncoder.encode(find, StandardCharsets.UTF_8));
    parts.add(order == ValueSearch.Order.COUNT ? "" : "order=" + order.key());
    parts.add(page == 1 ? "" : "page=" + page);
    parts.removeIf(String::isEmpty);
    return "/facets/" + facet + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }

  /** All results in a file. */
  public String export(Format format) {
    SearchState all =
        new SearchState(
            from.query(),
            from.filters(),
            new View(from.view().sort(), 1, View.FIRST_PAGE.size(), from.view().folding()));
    return url.address("/export." + format.extension(), all);
  }

  /** A search for this value alone. */
  public String only(String facet, String value) {
    return url.page(SearchState.EVERYTHING.withFilters(filters -> filters.including(facet, value)));
  }
}
