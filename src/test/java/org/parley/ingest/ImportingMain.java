package org.parley.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Holds the import lock of a data folder: prints {@code held}, and holds on until it is killed. */
final class ImportingMain {
  private ImportingMain() {}

  public static void main(String... args) throws IOException, InterruptedException {
    ImportLock lock = ImportLock.hold(Path.of(args[0]), line -> System.out.println(line));
    System.out.println("held");
    System.in.read();
    lock.close();
  }
}
