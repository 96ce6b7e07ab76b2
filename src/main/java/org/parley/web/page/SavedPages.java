package org.parley.web.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.search.Arrivals;
import org.parley.search.Facets;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.share.SavedSearch;

/**
 * Makes the pages of saved searches. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record SavedPages(Facets facets, Labels labels, String assets) {
  /** The page's address. */
  public static final String PATH = "/saved";

  /**
   * A saved search with what it finds.
   *
   * @param state null if it cannot be read any more
   * @param total null if it cannot be counted
   * @param fresh how many came since the last visit
   */
  public record Counted(
      SavedSearch search, @Nullable SearchState state, @Nullable Long total, long fresh) {}

  /** Where a saved search is opened. */
  public static String address(SavedSearch search) {
    return PATH + "/" + search.code();
  }

  /** The page of all saved searches. */
  public SavedPage page(List<Counted> searches, SavedPage.@Nullable Done done) {
    return new SavedPage(
        new Frame(texts().of("title.page", texts().of("share.saved.title")), PATH, texts(), assets),
        searches.stream().map(this::view).toList(),
        done);
  }

  /** A search that is saved already, and was to have another name. */
  public SavedPage.Already already(SavedSearch search, String name) {
    return new SavedPage.Already(search.code(), texts().of("again.saved", search.name()), name);
  }

  /** A search that was just taken away. */
  public SavedPage.Removed removed(SavedSearch search) {
    return new SavedPage.Removed(
        texts().of("share.saved.removed", search.name()),
        search.name(),
        search.query().isEmpty() ? "/" : "/?" + search.query(),
        search.seen().toString());
  }

  private SavedPage.SavedView view(Counted counted) {
    SavedSearch search = counted.search();
    SearchState state = counted.state();
    String about = state == null ? search.query() : new SearchNames(facets, labels).of(state);
    Long total = counted.total();
    return new SavedPage.SavedView(
        search.code(),
        new Link(search.name(), address(search)),
        about.equals(search.name()) ? null : about,
        total == null ? null : texts().of("result.count", total),
        counted.fresh() == 0 ? null : fresh(search, counted.fresh()),
        feed(search.query()));
  }

  /** The moment is in the address, so that the page stays as it is when it is loaded again. */
  private Link fresh(SavedSearch search, long count) {
    return new Link(
        texts().of("share.saved.new", count), address(search) + "/new?after=" + search.seen());
  }

  /** The address of the feed of a search. */
  public static String feed(String query) {
    return query.isEmpty() ? "/feed.atom" : "/feed.atom?" + query;
  }

  /** The page of what came after a moment. */
  public SavedPage.Fresh fresh(
      SavedSearch search, SearchState state, Arrivals arrivals, Instant after) {
    ResultViews results = new ResultViews(labels, new Links(new SearchUrl(facets), state));
    long rest = arrivals.total() - arrivals.articles().size();
    return new SavedPage.Fresh(
        new Frame(
            texts().of("title.page", search.name()),
            address(search) + "/new?after=" + after,
            texts(),
            assets),
        search.name(),
        texts().of("share.saved.came", arrivals.total()),
        new Link(texts().of("share.saved.whole"), new SearchUrl(facets).page(state)),
        arrivals.articles().stream().map(arrived -> results.of(arrived.hit())).toList(),
        rest > 0 ? texts().of("share.lists.more", rest) : null);
  }

  private Texts texts() {
    return labels.texts();
  }
}
