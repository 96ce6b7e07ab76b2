package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.config.Config;
import org.parley.domain.Collection;
import org.parley.ingest.Report;
import org.parley.watch.FolderWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports what changes in some folders, as it changes. */
final class Watching implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

  private final Importing importing;
  private final List<Path> roots;
  private final FolderWatch watch;

  /** Begins to watch the folders of a configuration. */
  Watching(Importing importing, Config config) {
    this.importing = importing;
    this.roots = config.folders().paths();
    Path own = config.data();
    this.watch = FolderWatch.open(roots, path -> path.startsWith(own), this::look);
  }

  private void look(List<Path> changed) {
    if (changed.stream().anyMatch(path -> path.endsWith(Collection.FILE_NAME))) {
      LOG.warn("{} changed: start serve again to take it up", Collection.FILE_NAME);
    }
    List<Path> there = changed.stream().filter(path -> !isLostRoot(path)).toList();
    if (there.isEmpty()) {
      return;
    }
    try {
      Report report = importing.run(there);
      if (report.counts().indexed() > 0 || report.counts().failed() > 0 || report.removed() > 0) {
        LOG.info("{}", Importing.summary(report));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** A whole folder that is gone may be a disk that comes back. */
  private boolean isLostRoot(Path path) {
    boolean lost = roots.contains(path) && Files.notExists(path);
    if (lost) {
      LOG.warn("{} is gone: its articles stay until it is back", path);
    }
    return lost;
  }

  @Override
  public void close() {
    watch.close();
  }
}
