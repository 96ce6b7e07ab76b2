package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The saved searches.
 *
 * @param done what was just done; null if nothing was
 */
public record SavedPage(Frame frame, List<SavedView> searches, @Nullable Done done) {
  public SavedPage {
    searches = List.copyOf(searches);
  }

  /**
   * A saved search.
   *
   * @param open leads to it, and counts as a visit
   * @param about what is searched for, in words; null where its name says it
   * @param total how many articles it finds, in words; null if it cannot be counted
   * @param fresh how many came since the last visit, and where they are; null if none did
   */
  public record SavedView(
      String code,
      Link open,
      @Nullable String about,
      @Nullable String total,
      @Nullable Link fresh,
      String feed) {}

  /** What was just done to a saved search, or not done. */
  public sealed interface Done {}

  /**
   * A search that was to be saved under another name, and has one already.
   *
   * @param said which name it has
   * @param name the other
   */
  public record Already(String code, String said, String name) implements Done {}

  /**
   * A search that was taken away, with all it takes to bring it back.
   *
   * @param said that it is gone
   * @param seen an instant
   */
  public record Removed(String said, String name, String url, String seen) implements Done {}

  /**
   * What came since the last visit of a saved search.
   *
   * @param count in words
   * @param rest how many more came than are shown, in words; null if all are
   */
  public record Fresh(
      Frame frame,
      String title,
      String count,
      Link search,
      List<ResultView> results,
      @Nullable String rest) {
    public Fresh {
      results = List.copyOf(results);
    }
  }
}
