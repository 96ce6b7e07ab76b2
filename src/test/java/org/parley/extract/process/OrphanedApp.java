package org.parley.extract.process;

import java.nio.file.Path;
import java.time.Duration;
import org.parley.extract.SourceFile;
import org.parley.extract.Tried;
import org.parley.extract.TriedSink;

/** An app that reads one file, for tests to kill while it does. */
public final class OrphanedApp {
  private OrphanedApp() {}

  /** Reads the file that the first argument names; prints each text. */
  public static void main(String[] arguments) {
    ParserLimits limits = new ParserLimits(Duration.ofSeconds(60), 64, 100, 5);
    try (ParserProcesses processes =
        new ParserProcesses(1, limits, MischiefExtractor.class.getName(), null)) {
      processes.extractTried(
          new SourceFile(Path.of(arguments[0]), "file"),
          new TriedSink() {
            @Override
            public boolean begin(String suffix) {
              return true;
            }

            @Override
            public void end(Tried tried) {
              System.out.println(tried.entry().extraction());
            }
          });
    }
  }
}
