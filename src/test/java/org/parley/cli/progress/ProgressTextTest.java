package org.parley.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.parley.store.Imports.Progress;
import org.parley.store.Imports.Tally;

/** What is said of an import at one moment. */
class ProgressTextTest {
  @Test
  void aLineFillsTheTerminalButForItsLastColumn() {
    String line = text(37_500, true, 1_204, 412, 3).line(60);
    assertThat(line).isEqualTo("  1,204/37,500 [>              ] 412/s, 1:28 left, 3 failed");
    assertThat(line).hasSize(59);
    assertThat(text(37_500, true, 1_204, 412, 3).line(300)).hasSize(94).contains("[=>");
  }

  @Test
  void theBarGrowsToItsFullLength() {
    assertThat(text(100, true, 50, 10, 0).line(45))
        .isEqualTo("  50/100 [========>        ] 10/s, 0:05 left");
    assertThat(text(100, true, 100, 10, 0).line(45)).contains("[=================]");
    assertThat(text(0, true, 0, 0, 0).line(45)).contains("[=").doesNotContain("left");
  }

  @Test
  void withoutATotalThereIsNoBarAndNoTimeLeft() {
    assertThat(text(2_300, false, 1_204, 8.25, 0).line(80))
        .isEqualTo(" 1,204/2,300+ 8.3/s, counting files");
  }

  @Test
  void whatDoesNotFitIsLeftOutTheBarFirst() {
    Object full = text(37_500, true, 1_204, 412, 3).line(52);
    assertThat(full).isEqualTo("  1,204/37,500 412/s, 1:28 left, 3 failed");
    assertThat(text(37_500, true, 1_204, 412, 3).line(20)).isEqualTo("  1,204/37,500 412/");
    assertThat(text(37_500, true, 1_204, 412, 3).line(0)).isEmpty();
  }

  @Test
  void timesAreInHoursWhereTheyAreLong() {
    assertThat(text(7_380, true, 0, 1, 0).plain())
        .isEqualTo("parley: 0/7,380 files, 1.0/s, 2:03:00 left");
    assertThat(text(7_380, true, 0, 0, 0).plain()).isEqualTo("parley: 0/7,380 files, 0.0/s");
  }

  @Test
  void atTheEndTheTimeItTookIsSaid() {
    Progress done = progress(37_500, true, 37_500, 3);
    assertThat(new ProgressText(done, Duration.ofSeconds(91), 412, true).plain())
        .isEqualTo("parley: 37,500/37,500 files, 412/s, 1:31, 3 failed");
  }

  @Test
  void whatIsInAFileIsCountedBesideIt() {
    Progress records = new Progress(2, true, 0, new Tally(12_000, 0, 0, 0, 400, 0));
    assertThat(new ProgressText(records, Duration.ofSeconds(9), 0, false).plain())
        .isEqualTo("parley: 0/2 files, 0.0/s, 12,400 entries, 400 failed");
  }

  @Test
  void theRateIsThatOfLate() {
    Rate rate = new Rate();
    assertThat(rate.perSecond()).isZero();
    rate.add(Duration.ofSeconds(1), 5_000);
    assertThat(rate.perSecond()).isEqualTo(5_000);
    for (int second = 2; second <= 60; second++) {
      rate.add(Duration.ofSeconds(second), 5_000 + 10L * second);
    }
    assertThat(rate.perSecond()).isEqualTo(10);
  }

  private static ProgressText text(
      long files, boolean counted, long done, double rate, long failed) {
    Progress progress = progress(files, counted, done, failed);
    return new ProgressText(progress, Duration.ofSeconds(3), rate, false);
  }

  private static Progress progress(long files, boolean counted, long done, long failed) {
    return new Progress(files, counted, done, new Tally(done - failed, 0, 0, 0, failed, 0));
  }
}
