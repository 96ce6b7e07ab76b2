package org.parley.extract.process;

import java.nio.file.Path;
import java.time.Duration;
import org.parley.extract.Entry;
import org.parley.extract.EntrySink;
import org.parley.extract.SourceFile;

/** An app that reads one file, for tests to kill while it does. */
public final class OrphanedApp {
  private OrphanedApp() {}

  /** Reads the file that the first argument names; prints each text. */
  public static void main(String[] arguments) {
    ParserLimits limits = new ParserLimits(Duration.ofSeconds(60), 64, 100, 5);
    try (ParserProcesses processes =
        new ParserProcesses(1, limits, MischiefExtractor.class.getName(), null)) {
      processes.extract(
          new SourceFile(Path.of(arguments[0]), "file"),
          new EntrySink() {
            @Override
            public boolean begin(String suffix) {
              return true;
            }

            @Override
            public void end(Entry entry, int tries) {
              System.out.println(entry.extraction());
            }
          });
    }
  }
}
