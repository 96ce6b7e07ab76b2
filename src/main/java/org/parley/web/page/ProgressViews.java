package org.parley.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.store.AnalysisQueue.Waiting;
import org.parley.store.Imports.Import;
import org.parley.store.Imports.Progress;
import org.parley.store.Imports.Tally;
import org.parley.web.page.ProgressView.Bar;
import org.parley.web.page.ProgressView.Folders;
import org.parley.web.page.ProgressView.ImportView;
import org.parley.web.page.ProgressView.Manner;

/** How far things are, in words. Immutable. */
public record ProgressViews(Texts texts, Instant now) {
  private static final int FOLDERS = 5;

  /** The running import, or else the last of these, which are the newest first. */
  public static @Nullable Import current(List<Import> imports, Instant now) {
    return imports.stream()
        .filter(each -> ImportState.of(each, now) == ImportState.RUNNING)
        .findFirst()
        .orElse(imports.isEmpty() ? null : imports.get(0));
  }

  /**
   * The panel.
   *
   * @param alone whether it is for a page that is older than it
   */
  public ProgressView of(List<Import> imports, Waiting waiting, boolean alone) {
    Import current = current(imports, now);
    boolean running = current != null && ImportState.of(current, now) == ImportState.RUNNING;
    String idle = waiting.pending() > 0 ? "analysis" : "nothing";
    Manner manner = new Manner(running ? "import" : idle, alone || running);
    return new ProgressView(
        texts, current == null ? null : view(current), analysis(waiting), manner);
  }

  /** One quiet line for other pages; null if nothing runs. */
  public @Nullable Link underway(List<Import> imports, Waiting waiting) {
    Import current = current(imports, now);
    if (current != null && ImportState.of(current, now) == ImportState.RUNNING) {
      return new Link(texts.of("underway.import", files(current.progress())), FilesState.PATH);
    }
    return waiting.pending() > 0
        ? new Link(
            texts.of("underway.analysis", waiting.pending(), waiting.articles()), FilesState.PATH)
        : null;
  }

  private @Nullable String analysis(Waiting waiting) {
    if (waiting.articles() == 0) {
      return null;
    }
    long analysed = waiting.articles() - waiting.pending();
    return waiting.pending() == 0
        ? texts.of("analysis.done", waiting.articles())
        : texts.of("analysis.waiting", analysed, waiting.articles(), waiting.pending());
  }

  private ImportView view(Import one) {
    ImportState state = ImportState.of(one, now);
    Progress progress = one.progress();
    boolean running = state == ImportState.RUNNING;
    return new ImportView(
        state.key(),
        folders(one.folders()),
        running ? bar(progress) : null,
        running ? running(one) : over(one, state),
        tallies(progress.tally()));
  }

  private static Bar bar(Progress progress) {
    return progress.counted() ? Bar.of(progress.filesDone(), progress.files()) : Bar.COUNTING;
  }

  private Folders folders(List<String> folders) {
    int more = folders.size() - FOLDERS;
    return more <= 0
        ? new Folders(folders, null)
        : new Folders(folders.subList(0, FOLDERS), texts.of("import.folders.more", more));
  }

  /** How far, how fast, how long still: as parts of one line. */
  private List<String> running(Import one) {
    Progress progress = one.progress();
    List<String> parts = new ArrayList<>(List.of(files(progress)));
    double seconds = Duration.between(one.started(), one.reported()).toMillis() / 1000.0;
    if (progress.filesDone() > 0 && seconds >= 1) {
      double rate = progress.filesDone() / seconds;
      parts.add(
          rate >= 1
              ? texts.of("import.rate.second", rate)
              : texts.of("import.rate.minute", Math.max(1, rate * 60)));
      long left = progress.files() - progress.filesDone();
      if (progress.counted() && left > 0) {
        parts.add(texts.of("import.left", new Measures(texts).duration((long) (left / rate))));
      }
    }
    return parts;
  }

  private String files(Progress progress) {
    return progress.counted()
        ? texts.of("import.files", progress.filesDone(), progress.files())
        : texts.of("import.files.counting", progress.filesDone(), progress.files());
  }

  private List<String> over(Import one, ImportState state) {
    Measures measures = new Measures(texts);
    Duration took = Duration.between(one.started(), one.reported());
    return List.of(
        texts.of(
            "import.over." + state.key(),
            measures.moment(one.reported()),
            measures.duration(took.toSeconds()),
            files(one.progress()),
            one.progress().filesDone()));
  }

  private List<ProgressView.Tally> tallies(Tally tally) {
    return List.of(
        tally("indexed", tally.indexed()),
        tally("unchanged", tally.unchanged()),
        tally("duplicates", tally.duplicates()),
        tally("skipped", tally.skipped()),
        tally("failed", tally.failed()),
        tally("removed", tally.removed()));
  }

  private ProgressView.Tally tally(String key, long number) {
    return new ProgressView.Tally(
        texts.of("import.tally." + key), texts.number(number), number == 0);
  }
}
