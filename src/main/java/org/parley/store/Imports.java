package org.parley.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The imports of a data folder, the running one among them, whichever process runs it. Safe for use
 * by several threads and several processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface Imports {
  /**
   * Writes down that an import begins.
   *
   * @return its number
   */
  long begin(List<String> folders);

  /** Writes down how far an import is; to be called every second or so while it runs. */
  void progress(long number, Progress progress);

  /** Writes down that an import is over. */
  void end(long number, Progress progress, End end);

  /** The last imports, newest first. */
  List<Import> last(int limit);

  /** How an import ended. */
  enum End {
    DONE,
    STOPPED,
    FAILED
  }

  /**
   * How far an import is.
   *
   * @param files how many files there are, as far as they were counted
   * @param counted whether all were counted
   * @param filesDone how many files are done with
   */
  record Progress(long files, boolean counted, long filesDone, Tally tally) {}

  /** How many entries ended how. */
  record Tally(
      long indexed, long unchanged, long duplicates, long skipped, long failed, long removed) {}

  /**
   * An import.
   *
   * @param reported when it was last heard of
   * @param end null if it is running, or was broken off
   */
  record Import(
      long number,
      List<String> folders,
      Instant started,
      Instant reported,
      Progress progress,
      @Nullable End end) {}
}
