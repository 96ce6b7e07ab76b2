package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page, ready to print.
 *
 * @param box what is searched for and what narrows it
 * @param sidebar the ways to narrow further
 * @param guidance how to ask better
 * @param listing what was found
 * @param underway what runs meanwhile; null if nothing does
 * @param keep the ways to keep the search; null where there is nothing to keep
 */
public record SearchPage(
    Frame frame,
    SearchBox box,
    Sidebar sidebar,
    Guidance guidance,
    Listing listing,
    @Nullable Link underway,
    @Nullable SaveView keep) {

  /** The same search on the page that compares. */
  public String compare() {
    return CompareState.PATH + frame.canonical().substring(1);
  }

  /** What stands out in the same search; null where all is shown, or nothing. */
  public @Nullable String terms() {
    boolean all = frame.canonical().matches("/(\\?(page|size|sort|reprints)=[^&]*(&.*)?)?");
    return all || listing.nothing() != null
        ? null
        : TermsPages.PATH + frame.canonical().substring(1);
  }

  /** The same page with ways to keep the search, and another preview. */
  public SearchPage with(@Nullable SaveView ways, Preview preview) {
    return new SearchPage(frame.with(preview), box, sidebar, guidance, listing, underway, ways);
  }

  /**
   * The search itself.
   *
   * @param words as typed
   * @param hidden what the form carries without showing it
   * @param chips what is set
   * @param clear the search without its filters; null if it has none
   */
  public record SearchBox(
      String words, List<Hidden> hidden, List<Chip> chips, @Nullable String clear) {
    public SearchBox {
      hidden = List.copyOf(hidden);
      chips = List.copyOf(chips);
    }
  }

  /** A value that a form sends along. */
  public record Hidden(String name, String value) {}

  /**
   * One thing that is set.
   *
   * @param label the name of what is set, for example a facet
   * @param removeUrl the search without it
   * @param remove what the link does, for those who hear the page
   */
  public record Chip(
      String label, String value, boolean excluded, String removeUrl, String remove) {}

  /**
   * The ways to narrow.
   *
   * @param first the facets above the dates
   * @param rest the facets below the dates
   * @param set how many filters are set, in words; null if none is
   */
  public record Sidebar(
      List<FacetView> first, DatesView dates, List<FacetView> rest, @Nullable String set) {
    public Sidebar {
      first = List.copyOf(first);
      rest = List.copyOf(rest);
    }

    /** Whether there is nothing to narrow by. */
    public boolean isEmpty() {
      return first.isEmpty() && rest.isEmpty();
    }
  }
}
