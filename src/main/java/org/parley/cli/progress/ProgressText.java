package org.parley.cli.progress;

import java.time.Duration;
import java.util.Locale;
import org.parley.store.Imports.Progress;
import org.parley.store.Imports.Tally;

/**
 * What is said of an import at one moment.
 *
 * @param elapsed since its beginning
 * @param rate files a second, of late
 * @param over whether the import has ended
 */
record ProgressText(Progress progress, Duration elapsed, double rate, boolean over) {
  private static final int SHORTEST_BAR = 10;
  private static final int LONGEST_BAR = 50;
  private static final int LONGEST_DAYS = 100;

  /**
   * A line for a terminal of so many columns: as much as fits, the last column left free, since
   * some terminals begin a new line there.
   */
  String line(int width) {
    String files = number(progress.files());
    String blanks = " ".repeat(Math.max(0, files.length() - number(progress.filesDone()).length()));
    String count = " " + blanks + count() + " ";
    String rest = " " + details();
    int room = Math.min(width - 1 - count.length() - rest.length() - 2, LONGEST_BAR);
    String line =
        progress.counted() && room >= SHORTEST_BAR
            ? count + "[" + bar(room) + "]" + rest
            : count + details();
    return line.substring(0, Math.max(0, Math.min(line.length(), width - 1)));
  }

  /** A line for a log. */
  String plain() {
    return "parley: " + count() + " files, " + details();
  }

  private String count() {
    return number(progress.filesDone())
        + "/"
        + number(progress.files())
        + (progress.counted() ? "" : "+");
  }

  private String bar(int length) {
    double part = progress.files() == 0 ? 1 : (double) progress.filesDone() / progress.files();
    int done = (int) Math.floor(Math.min(1, part) * length);
    return done == length
        ? "=".repeat(length)
        : "=".repeat(done) + ">" + " ".repeat(length - done - 1);
  }

  private String details() {
    long failed = progress.tally().failed();
    return perSecond()
        + time()
        + entries()
        + (failed == 0 ? "" : ", " + number(failed) + " failed");
  }

  /** What is in the files, where they hold more than themselves: records, mails, members. */
  private String entries() {
    Tally tally = progress.tally();
    long entries =
        tally.indexed() + tally.unchanged() + tally.duplicates() + tally.skipped() + tally.failed();
    return entries > progress.filesDone() ? ", " + number(entries) + " entries" : "";
  }

  private String perSecond() {
    return String.format(Locale.ROOT, rate >= 10 ? "%,.0f/s" : "%.1f/s", rate);
  }

  private String time() {
    if (over) {
      return ", " + clock(elapsed.toSeconds());
    }
    if (!progress.counted()) {
      return ", counting files";
    }
    double left = (progress.files() - progress.filesDone()) / rate;
    return left >= 0 && left < Duration.ofDays(LONGEST_DAYS).toSeconds()
        ? ", " + clock(Math.round(left)) + " left"
        : "";
  }

  /** Minutes and seconds, with hours where there are any: {@code 1:28}, {@code 2:03:00}. */
  private static String clock(long seconds) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    return hours == 0
        ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
