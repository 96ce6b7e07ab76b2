package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All values of one facet under a search, page by page.
 *
 * @param box the search that they narrow
 * @param heading what is listed
 * @param find the values asked for
 * @param values those of this page
 * @param pager the pages; the last known one has a next where there are more
 */
public record FacetPage(
    Frame frame,
    SearchPage.SearchBox box,
    Heading heading,
    Find find,
    Values values,
    Listing.Pager pager) {

  /**
   * What is listed.
   *
   * @param title for example "Author: all values"
   * @param under what the values are counted under, in a sentence
   * @param back the search
   */
  public record Heading(String facet, String title, String under, Link back) {}

  /**
   * The letters that values have in them.
   *
   * @param action where the form leads
   * @param hidden what the form carries without showing it
   * @param orders the ways to order them, the current one first to last as they are always shown
   */
  public record Find(
      String letters, String action, List<SearchPage.Hidden> hidden, List<OrderLink> orders) {
    public Find {
      hidden = List.copyOf(hidden);
      orders = List.copyOf(orders);
    }
  }

  /** A way to order the values. */
  public record OrderLink(Link link, boolean current) {}

  /**
   * The values.
   *
   * @param set those that are set, but are not among the listed ones
   * @param listed those of this page
   * @param none what to say where there is none; null where there is one
   */
  public record Values(
      List<FacetView.Value> set, List<FacetView.Value> listed, @Nullable String none) {
    public Values {
      set = List.copyOf(set);
      listed = List.copyOf(listed);
    }
  }
}
