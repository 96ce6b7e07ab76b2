package org.parley.extract.process;

import java.io.IOException;
import java.nio.file.Path;

/** The end of a parser process whose app is gone. */
final class ParserEnd {
  private ParserEnd() {}

  /** Ends this process, and whatever it started, without waiting for anything. */
  static void now() {
    try {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      ParserFolder.delete(Path.of(System.getProperty("java.io.tmpdir")));
    } catch (IOException | RuntimeException | StackOverflowError nobodyToTell) {
      // there is no use in staying for it
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }
}
