package org.parley.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.store.Imports.Progress;
import org.parley.store.Imports.Tally;

/** The line on a terminal, as a person sees it, and in a log. */
@Timeout(60)
class ProgressLineTest {
  private final StringWriter written = new StringWriter();
  private final PrintWriter err = new PrintWriter(written, true);
  private final CountDownLatch asked = new CountDownLatch(3);

  @Test
  void notesAndLogsAppearAboveTheLine() throws Exception {
    PrintStream before = System.err;
    try (ProgressLine line =
        ProgressLine.open(new Display.Terminal(err, 60), this::progress, true)) {
      asked.await();
      line.note("bad.pdf: encrypted");
      System.err.println("WARN a library complains");
      System.err.print("half a line");
      line.note("evil\u001b[2J\nname.txt: truncated");
    }
    assertThat(System.err).isSameAs(before);
    List<String> screen = screen(written.toString());
    assertThat(screen.subList(0, 4))
        .containsExactly(
            "bad.pdf: encrypted",
            "WARN a library complains",
            "evil\uFFFD[2J\uFFFDname.txt: truncated",
            "half a line");
    assertThat(screen.get(4)).startsWith(" 2/4 [==").endsWith(", 1 failed");
    assertThat(screen).hasSize(5);
    assertThat(written.toString()).doesNotContain("\u001b");
  }

  @Test
  void aShortImportNeedsNoLine() {
    ProgressLine.open(new Display.Log(err), this::progress, false).close();
    ProgressLine.open(new Display.Terminal(err, 80), this::progress, false).close();
    assertThat(written.toString()).isEmpty();
  }

  @Test
  void aLogGetsALineEveryTenSecondsAndAtTheEnd() {
    Display log = new Display.Log(err);
    for (int tenth = 0; tenth <= 250; tenth++) {
      log.show(at(tenth * 100L, false));
    }
    log.note("bad.pdf: encrypted");
    log.end(at(25_100, true));
    assertThat(written.toString().lines())
        .containsExactly(
            "parley: 2/4 files, 2.0/s, 0:01 left, 1 failed",
            "parley: 2/4 files, 2.0/s, 0:01 left, 1 failed",
            "bad.pdf: encrypted",
            "parley: 2/4 files, 2.0/s, 0:25, 1 failed");
  }

  private static ProgressText at(long milliseconds, boolean over) {
    Progress progress = new Progress(4, true, 2, new Tally(1, 0, 0, 0, 1, 0));
    return new ProgressText(progress, Duration.ofMillis(milliseconds), 2, over);
  }

  private Progress progress() {
    asked.countDown();
    return new Progress(4, true, 2, new Tally(1, 0, 0, 0, 1, 0));
  }

  /** What a terminal shows: a carriage return begins to overwrite the line. */
  private static List<String> screen(String output) {
    List<String> screen = new ArrayList<>();
    for (String line : output.split("\n", -1)) {
      StringBuilder shown = new StringBuilder();
      for (String part : line.split("\r", -1)) {
        shown.replace(0, Math.min(part.length(), shown.length()), part);
      }
      screen.add(shown.toString().stripTrailing());
    }
    if (screen.get(screen.size() - 1).isEmpty()) {
      screen.remove(screen.size() - 1);
    }
    return screen;
  }
}
