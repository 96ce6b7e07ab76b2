package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.store.AnalysisQueue.Waiting;
import org.parley.store.Imports.End;
import org.parley.store.Imports.Import;
import org.parley.store.Imports.Progress;
import org.parley.store.Imports.Tally;
import org.parley.web.page.ProgressView.Bar;
import org.parley.web.page.ProgressView.ImportView;

/** How far things are, in words. */
class ProgressViewsTest {
  private static final Instant NOW = Instant.parse("2025-05-21T12:00:00Z");
  private static final Waiting NOBODY = new Waiting(0, 0);

  @Test
  void aRunningImportTellsHowFarHowFastAndHowLongStill() {
    ImportView view = view(running(1200, true, 60));

    assertThat(view.bar()).isEqualTo(new Bar("1200", "5000"));
    assertThat(view.sentences())
        .containsExactly("1,200 of 5,000 files", "20 a second", "about 3 minutes left");
    assertThat(view.tallies())
        .extracting(tally -> tally.number() + " " + tally.label())
        .containsExactly(
            "1,100 indexed",
            "40 unchanged",
            "30 duplicates",
            "20 skipped",
            "10 failed",
            "0 removed");
  }

  @Test
  void nothingIsForetoldBeforeAllFilesAreCounted() {
    assertThat(view(running(1200, false, 60)))
        .satisfies(view -> assertThat(view.bar()).isEqualTo(Bar.COUNTING))
        .satisfies(
            view ->
                assertThat(view.sentences())
                    .containsExactly("1,200 files done, 5,000 counted so far", "20 a second"));
    assertThat(view(running(0, true, 60)).sentences()).containsExactly("0 of 5,000 files");
    assertThat(view(running(3, true, 0)).sentences()).containsExactly("3 of 5,000 files");
  }

  @Test
  void aSlowImportIsToldByTheMinute() {
    assertThat(view(running(4, true, 60)).sentences())
        .containsExactly("4 of 5,000 files", "4 a minute", "about 20 hours 49 minutes left");
  }

  @Test
  void anImportThatWasNotHeardOfForTenSecondsWasBrokenOff() {
    assertThat(ImportState.of(heard(NOW.minusSeconds(10)), NOW)).isEqualTo(ImportState.RUNNING);
    assertThat(ImportState.of(heard(NOW.minusMillis(10_001)), NOW))
        .isEqualTo(ImportState.BROKEN_OFF);
    ImportView view = view(heard(NOW.minusSeconds(11)));
    assertThat(view.bar()).isNull();
    assertThat(view.sentences()).singleElement().asString().startsWith("It was last heard of on");
  }

  @Test
  void anImportThatIsOverSaysHowItEnded() {
    assertThat(view(over(End.DONE)).sentences())
        .singleElement()
        .asString()
        .matches("Done on 21 May 2025 at \\d\\d:\\d\\d after 3 minutes: 1,200 files\\.");
    assertThat(view(over(End.STOPPED)).sentences().get(0))
        .contains("1,200 of 5,000 files", "goes on from there");
    assertThat(view(over(End.FAILED)).sentences().get(0)).contains("say why");
  }

  @Test
  void aRunningImportIsShownBeforeOnesThatBeganLaterAndAreOver() {
    ProgressView view = of(List.of(over(End.DONE), running(1, true, 5)), NOBODY, false);

    assertThat(view.manner()).isEqualTo(new ProgressView.Manner("import", true));
    assertThat(view.manner().isLive()).isTrue();
  }

  @Test
  void theAnalysisIsToldInASentence() {
    assertThat(of(List.of(), new Waiting(3800, 5000), false))
        .satisfies(
            view ->
                assertThat(view.analysis())
                    .isEqualTo("1,200 of 5,000 articles are analysed; 3,800 wait."))
        .satisfies(view -> assertThat(view.manner().isLive()).isTrue());
    assertThat(of(List.of(), new Waiting(1, 1), false).analysis())
        .isEqualTo("0 of 1 article is analysed; 1 waits.");
    assertThat(of(List.of(), new Waiting(0, 5), false).analysis())
        .isEqualTo("All 5 articles are analysed.");
  }

  @Test
  void whereNothingRunsThePanelIsSilent() {
    ProgressView idle = of(List.of(over(End.DONE)), new Waiting(0, 5), false);

    assertThat(idle.manner()).isEqualTo(new ProgressView.Manner("nothing", false));
    assertThat(of(List.of(), NOBODY, false))
        .satisfies(view -> assertThat(view.last()).isNull())
        .satisfies(view -> assertThat(view.analysis()).isNull());
    assertThat(of(List.of(over(End.DONE)), NOBODY, true).manner().refresh()).isTrue();
  }

  @Test
  void manyFoldersAreSummedUp() {
    List<String> folders = IntStream.range(0, 7).mapToObj(n -> "f" + n).toList();
    Import one = new Import(1, folders, NOW, NOW, progress(1, true), null);

    assertThat(view(one).folders())
        .isEqualTo(new ProgressView.Folders(folders.subList(0, 5), "and 2 more"));
  }

  @Test
  void sizesAndDurationsAreWrittenForPeople() {
    Measures measures = new Measures(Texts.english());

    assertThat(List.of(0L, 1L, 999L, 1000L, 48_312L, 999_700L, 3_400_000L, 12_000_000_000L))
        .extracting(measures::size)
        .containsExactly(
            "0 bytes", "1 byte", "999 bytes", "1 kB", "48 kB", "1 MB", "3.4 MB", "12 GB");
    assertThat(List.of(0L, 1L, 89L, 90L, 5399L, 5400L, 7200L))
        .extracting(measures::duration)
        .containsExactly(
            "1 second",
            "1 second",
            "89 seconds",
            "2 minutes",
            "1 hour 30 minutes",
            "1 hour 30 minutes",
            "2 hours");
  }

  private static ImportView view(Import one) {
    return Objects.requireNonNull(of(List.of(one), NOBODY, false).last());
  }

  private static ProgressView of(List<Import> imports, Waiting waiting, boolean alone) {
    return new ProgressViews(Texts.english(), NOW).of(imports, waiting, alone);
  }

  private static Import running(long done, boolean counted, int seconds) {
    return imported(NOW.minusSeconds(seconds), NOW, progress(done, counted), null);
  }

  private static Import heard(Instant last) {
    return imported(NOW.minusSeconds(600), last, progress(1200, true), null);
  }

  private static Import over(End end) {
    return imported(NOW.minusSeconds(380), NOW.minusSeconds(200), progress(1200, true), end);
  }

  private static Import imported(
      Instant started, Instant reported, Progress progress, @Nullable End end) {
    return new Import(1, List.of("seeds"), started, reported, progress, end);
  }

  private static Progress progress(long done, boolean counted) {
    return new Progress(5000, counted, done, new Tally(1100, 40, 30, 20, 10, 0));
  }
}
