package org.parley.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.search.Fragment;

/**
 * One result.
 *
 * @param title as fragments
 * @param snippets as fragments, one list a passage
 * @param keep what readers keep of it
 */
public record ResultView(
    Place place,
    List<Fragment> title,
    Byline byline,
    List<List<Fragment>> snippets,
    LabelsView labels,
    KeepView keep) {
  public ResultView {
    title = List.copyOf(title);
    snippets = snippets.stream().map(List::copyOf).toList();
  }

  /** The title without its hits. */
  public String plainTitle() {
    return title.stream().map(Fragment::text).collect(Collectors.joining());
  }

  /**
   * Where a result is and where it leads.
   *
   * @param anchor where to come back to, unique on the page
   * @param url the article with the search that found it
   * @param language ISO 639-1; null if unknown
   * @param coins the reference, for the title of a span
   */
  public record Place(String anchor, String url, @Nullable String language, String coins) {}

  /**
   * The quiet line under a title.
   *
   * @param outlet null if unknown
   * @param published null if unknown
   * @param titled whether what stands above it is a title
   */
  public record Byline(
      @Nullable Link outlet, List<Link> authors, @Nullable DateView published, boolean titled) {
    public Byline {
      authors = List.copyOf(authors);
    }

    /** Whether author, outlet and date are unknown. */
    public boolean isEmpty() {
      return outlet == null && authors.isEmpty() && published == null;
    }
  }

  /** A date for machines and for people. */
  public record DateView(String iso, String text) {}

  /**
   * The last lines of a result.
   *
   * @param origin who says so of the stances that do not say it themselves; null if each does
   * @param reprints where else the piece was printed; null if nowhere
   */
  public record LabelsView(
      List<StanceView> stances,
      @Nullable String origin,
      List<Link> actors,
      @Nullable ReprintsView reprints,
      boolean pending) {
    public LabelsView {
      stances = List.copyOf(stances);
      actors = List.copyOf(actors);
    }

    /** Whether no side and nobody is to be shown, and none will come. */
    public boolean isEmpty() {
      return stances.isEmpty() && actors.isEmpty() && !pending;
    }
  }

  /**
   * A side, as a word, a shape and a colour.
   *
   * @param side the name of shape and colour: supports, opposes, mixed or unclear
   * @param statement the proposition
   * @param name a short name for it where a line has room for no more; null where it has
   * @param origin who says so, in words; null where the line says it for several
   */
  public record StanceView(
      String side, Link word, String statement, @Nullable String name, @Nullable String origin) {}
}
