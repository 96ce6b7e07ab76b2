package org.parley.extract.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The folder that is all a parser process writes to: its working folder and for its own files. */
final class ParserFolder {
  private static final String PREFIX = "parley-parser-";

  private ParserFolder() {}

  static Path create() throws IOException {
    return Files.createTempDirectory(PREFIX).toRealPath();
  }

  /** Deletes such a folder and all in it; no other folder, and nothing that links lead to. */
  static void delete(Path folder) throws IOException {
    if (!String.valueOf(folder.getFileName()).startsWith(PREFIX) || Files.notExists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure)
              throws IOException {
            Files.deleteIfExists(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
