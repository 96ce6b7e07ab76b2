package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.store.Fate;
import org.parley.store.Ledger.Count;
import org.parley.store.LedgerFilter;
import org.parley.store.LedgerLine;
import org.parley.web.page.FilesPage.FileList;
import org.parley.web.page.FilesPage.FindBox;
import org.parley.web.page.FilesPage.Nothing;
import org.parley.web.page.FilesPage.Summary;
import org.parley.web.page.SearchPage.Hidden;

/**
 * Makes the page of the ledger. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record FilesPages(Texts texts, String assets) {

  /**
   * What the ledger says.
   *
   * @param lines those of one page
   * @param counts of all entries with such names, whatever their states and reasons
   */
  public record Found(List<LedgerLine> lines, List<Count> counts) {
    public Found {
      lines = List.copyOf(lines);
      counts = List.copyOf(counts);
    }

    /** How many entries the filter lets through. */
    public long total(LedgerFilter filter) {
      return counts.stream()
          .filter(count -> filter.state() == null || filter.state() == count.state())
          .filter(count -> filter.reason() == null || filter.reason().equals(count.reason()))
          .mapToLong(Count::entries)
          .sum();
    }
  }

  /** The page of some part of the ledger. */
  public FilesPage page(FilesState state, Found found, ProgressView progress) {
    List<String> filter = filter(state.filter());
    List<String> title = new ArrayList<>(filter);
    title.add(texts.of("files.title"));
    boolean firstRun = state.filter().equals(LedgerFilter.ALL) && found.counts().isEmpty();
    return new FilesPage(
        new Frame(texts.of("title.page", String.join(" · ", title)), state.url(), texts, assets),
        progress,
        firstRun ? List.of() : new FateViews(texts, state).of(found.counts()),
        new FindBox(words(state), hidden(state.filter())),
        list(state, found, filter, firstRun, progress));
  }

  private FileList list(
      FilesState state, Found found, List<String> filter, boolean firstRun, ProgressView progress) {
    long total = found.total(state.filter());
    int pages = (int) Math.max(1, (total + FilesState.SIZE - 1) / FilesState.SIZE);
    FilesWaysOn ways = new FilesWaysOn(texts, state);
    boolean empty = found.lines().isEmpty();
    boolean running = progress.manner().state().equals("import");
    @Nullable Nothing nothing = empty ? ways.nothing(pages, !found.counts().isEmpty()) : null;
    return new FileList(
        new Summary(count(total, firstRun), range(state, found, total), filter),
        found.lines().stream().map(new FileViews(texts)::of).toList(),
        new Pagers(texts, state.page(), page -> state.withPage(page).url()).of(pages),
        firstRun ? ways.firstRun(running) : nothing);
  }

  private String count(long total, boolean firstRun) {
    return texts.of(firstRun ? "files.first.title" : "files.count", total);
  }

  private @Nullable String range(FilesState state, Found found, long total) {
    int shown = found.lines().size();
    return shown == 0 || shown == total
        ? null
        : texts.of("result.range", state.offset() + 1, state.offset() + shown);
  }

  private List<String> filter(LedgerFilter filter) {
    FileViews views = new FileViews(texts);
    List<String> words = new ArrayList<>();
    Fate.State state = filter.state();
    String reason = filter.reason();
    String find = filter.find();
    if (state != null) {
      words.add(views.state(state));
    }
    if (reason != null) {
      words.add(views.reason(reason));
    }
    if (find != null) {
      words.add(texts.of("files.named", WaysOn.quotable(find)));
    }
    return words;
  }

  private static List<Hidden> hidden(LedgerFilter filter) {
    List<Hidden> hidden = new ArrayList<>();
    Fate.State state = filter.state();
    String reason = filter.reason();
    if (state != null) {
      hidden.add(new Hidden("state", state.key()));
    }
    if (reason != null) {
      hidden.add(new Hidden("reason", reason));
    }
    return hidden;
  }

  private static String words(FilesState state) {
    String find = state.filter().find();
    return find == null ? "" : find;
  }
}
