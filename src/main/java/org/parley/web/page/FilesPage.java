package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.page.Listing.Pager;

/**
 * The ledger, ready to print.
 *
 * @param fates the ways to narrow; empty if no file was ever seen
 */
public record FilesPage(
    Frame frame, ProgressView progress, List<FateView> fates, FindBox box, FileList list) {
  public FilesPage {
    fates = List.copyOf(fates);
  }

  /**
   * A way to narrow.
   *
   * @param key the state; {@code all} for all states
   * @param reasons the same for the reasons in it
   */
  public record FateView(String key, Way way, List<Way> reasons) {
    public FateView {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A link with how much it leads to.
   *
   * @param current whether it leads to what is shown
   */
  public record Way(Link link, String count, boolean current) {}

  /**
   * The box for names.
   *
   * @param find as typed; empty if nothing was
   * @param hidden what the form carries without showing it
   */
  public record FindBox(String find, List<SearchPage.Hidden> hidden) {
    public FindBox {
      hidden = List.copyOf(hidden);
    }
  }

  /**
   * The entries.
   *
   * @param nothing what to say where there is none; null if there is one
   */
  public record FileList(
      Summary summary, List<FileView> files, Pager pager, @Nullable Nothing nothing) {
    public FileList {
      files = List.copyOf(files);
    }
  }

  /**
   * How much there is.
   *
   * @param count for example "12 entries"
   * @param range for example "1 to 50"; null if all are on the page
   * @param filter what narrows it, in words; empty if nothing does
   */
  public record Summary(String count, @Nullable String range, List<String> filter) {
    public Summary {
      filter = List.copyOf(filter);
    }
  }

  /**
   * A list without an entry.
   *
   * @param firstRun whether no file was ever seen
   */
  public record Nothing(String text, List<Link> ways, boolean firstRun) {
    public Nothing {
      ways = List.copyOf(ways);
    }
  }

  /**
   * An entry.
   *
   * @param url its article; null if it is none
   * @param measures of the file; null for something in it
   */
  public record FileView(
      Name name, @Nullable String url, Outcome outcome, @Nullable Measured measures) {}

  /**
   * A path in parts, so that lines break after folders and each part keeps its direction.
   *
   * @param folders each with what ends it
   */
  public record Name(List<Part> folders, Part last) {
    public Name {
      folders = List.copyOf(folders);
    }
  }

  /**
   * A part of a path.
   *
   * @param end what follows it: {@code /}, {@code !/} or nothing
   */
  public record Part(String text, String end) {}

  /**
   * What became of it.
   *
   * @param key the state
   * @param why a sentence; empty if there is nothing to say
   * @param tries how often it was tried, in words; null if once or never
   */
  public record Outcome(String key, String word, String why, @Nullable String tries) {}

  /** How large a file is and how old. */
  public record Measured(String size, ResultView.DateView modified) {}
}
