package org.parley.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.extract.SourceFile;

/** Reads files without indexing them. */
public record Inspection(Reading reading) {
  /**
   * Reads each file in turn.
   *
   * @param told hears of each outcome: read, skipped or failed
   * @return how many files could not be read
   */
  public int run(List<Path> paths, Function<Path, String> name, Consumer<Outcome> told) {
    FileWalk walk = FileWalk.of(paths, name);
    walk.unreadable().forEach(told);
    int failed = walk.unreadable().size();
    for (SourceFile file : walk.files()) {
      Outcome outcome = reading.read(file);
      failed += outcome instanceof Outcome.Failed ? 1 : 0;
      told.accept(outcome);
    }
    return failed;
  }
}
