package org.parley.ingest;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parley.store.DatabaseUnavailable;
import org.parley.store.Imports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down, while an import runs, how far it is, for whoever wants to see it. */
public final class ImportLog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportLog.class);

  private final Imports imports;
  private final Progress progress;
  private final long number;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "parley-import-log");
            thread.setDaemon(true);
            return thread;
          });
  private Imports.End end = Imports.End.FAILED;

  /** Begins a log; it ends as failed unless something else is said before it is closed. */
  public ImportLog(Imports imports, List<String> folders, Progress progress) {
    this.imports = imports;
    this.progress = progress;
    this.number = imports.begin(folders);
    var unused = clock.scheduleWithFixedDelay(this::report, 1, 1, TimeUnit.SECONDS);
  }

  /** Says how the import ended. */
  public void ended(Imports.End how) {
    end = how;
  }

  private void report() {
    try {
      imports.progress(number, progress.now());
    } catch (DatabaseUnavailable notNow) {
      LOG.debug("the progress of the import is not written down", notNow);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    try {
      imports.end(number, progress.now(), end);
    } catch (DatabaseUnavailable notNow) {
      LOG.debug("the end of the import is not written down", notNow);
    }
  }
}
