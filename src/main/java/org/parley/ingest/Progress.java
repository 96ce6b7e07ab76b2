package org.parley.ingest;

import java.util.function.Consumer;
import org.parley.store.Imports;

/** How far an import is. Safe for use by several threads. */
public final class Progress {
  private long files;
  private boolean counted;
  private long filesDone;
  private long removed;
  private Report.Counts counts = Report.Counts.NONE;

  /** How far it is now. */
  public synchronized Imports.Progress now() {
    return new Imports.Progress(
        files,
        counted,
        filesDone,
        new Imports.Tally(
            counts.indexed(),
            counts.unchanged(),
            counts.duplicates(),
            counts.skipped(),
            counts.failed(),
            removed));
  }

  synchronized Report.Counts counts() {
    return counts;
  }

  synchronized long removed() {
    return removed;
  }

  synchronized long left() {
    return Math.max(0, files - filesDone);
  }

  /** Counts files while an import runs; ends by itself. */
  void countBy(Consumer<Runnable> walk) {
    walk.accept(this::fileFound);
    synchronized (this) {
      counted = true;
    }
  }

  private synchronized void fileFound() {
    files++;
  }

  synchronized void done(Outcome outcome) {
    counts = counts.plus(outcome);
  }

  synchronized void fileDone() {
    filesDone++;
    files = Math.max(files, filesDone);
  }

  synchronized void articlesRemoved(long more) {
    removed += more;
  }
}
