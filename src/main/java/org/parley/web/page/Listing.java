package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param nothing what to do where nothing was found; null if something was
 * @param export the ways to take all of it along; null where nothing was found
 */
public record Listing(
    Summary summary,
    List<ResultView> results,
    Order order,
    Pager pager,
    @Nullable NothingFound nothing,
    @Nullable ExportView export) {
  public Listing {
    results = List.copyOf(results);
  }

  /** Whether the collection has no article at all. */
  public boolean isFirstRun() {
    return nothing != null && nothing.firstRun();
  }

  /**
   * The result in a sentence.
   *
   * @param count for example "12 articles"
   * @param range for example "1 to 10"; null if all are on the page
   * @param folding what became of reprints; null where there are none
   * @param collection the collection's title, where all of it is shown; null elsewhere
   * @param notices how the search was understood
   */
  public record Summary(
      String count,
      @Nullable String range,
      @Nullable FoldingView folding,
      @Nullable String collection,
      List<String> notices) {
    public Summary {
      notices = List.copyOf(notices);
    }
  }

  /**
   * What became of reprints.
   *
   * @param text for example "5 reprints folded"
   * @param other leads to the same search with the other choice
   */
  public record FoldingView(String text, Link other) {}

  /** The choices of order and of results a page. */
  public record Order(List<Option> sorts, List<Option> sizes) {
    public Order {
      sorts = List.copyOf(sorts);
      sizes = List.copyOf(sizes);
    }
  }

  /** A choice in a list of choices. */
  public record Option(String value, String label, boolean selected) {}

  /**
   * The way through the pages.
   *
   * @param previous null on the first page
   * @param next null on the last page
   * @param pages empty if there is one only
   */
  public record Pager(@Nullable String previous, @Nullable String next, List<Step> pages) {
    public Pager {
      pages = List.copyOf(pages);
    }
  }

  /**
   * A page to go to.
   *
   * @param name as heard, for example "Page 3"
   * @param url null for a gap between pages
   */
  public record Step(String text, String name, @Nullable String url, boolean current) {}

  /**
   * A page without results, and ways on.
   *
   * @param text what was looked for, or how to begin
   * @param ways may be empty
   * @param firstRun whether the collection has no article at all
   */
  public record NothingFound(String text, List<Link> ways, boolean firstRun) {
    public NothingFound {
      ways = List.copyOf(ways);
    }
  }
}
