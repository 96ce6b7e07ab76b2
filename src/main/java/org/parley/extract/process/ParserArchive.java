package org.parley.extract.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TikaExtractor;

/**
 * The Java archive of the classes of a parser process, which halves the time of its start. It is
 * written once a build. Java itself checks that it fits, and does without if not.
 */
public final class ParserArchive {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What most collections hold: what is needed to read these is in the archive. */
  private static final Map<String, String> SAMPLES =
      Map.of(
          "sample.txt",
          "Ministers met in Geneva on Tuesday. ".repeat(20),
          "sample.html",
          "<!doctype html><title>Talks</title><article><h1>Talks</h1><p>%s</p></article>"
              .formatted("Ministers met in Geneva on Tuesday. ".repeat(20)));

  private ParserArchive() {}

  /** Writes the archive that the argument names; for builds. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]).toAbsolutePath());
  }

  /** The options to start a process with an archive; none if there is no such file. */
  static List<String> use(@Nullable Path archive) {
    return archive == null || Files.notExists(archive)
        ? List.of()
        : List.of("-XX:SharedArchiveFile=" + archive.toAbsolutePath(), "-Xshare:auto");
  }

  /**
   * Writes an archive for the class path of this process, which must consist of jars.
   *
   * @throws IOException if Java did not write it
   */
  static void write(Path archive) throws IOException {
    Path unfinished = archive.resolveSibling(archive.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    ParserCommand command =
        new ParserCommand(
            ParserLimits.DEFAULT,
            TikaExtractor.class.getName(),
            List.of("-XX:ArchiveClassesAtExit=" + unfinished));
    Path samples = ParserFolder.create();
    ParserChild child = ParserChild.start(command);
    try {
      child.next(PATIENCE);
      for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
        Path file = Files.writeString(samples.resolve(sample.getKey()), sample.getValue());
        child.send(new Frame.Task(file.toUri().toString(), sample.getKey(), 0));
        while (!(child.next(PATIENCE) instanceof Frame.Done)) {
          // what it reads is of no interest
        }
      }
      child.letEnd(PATIENCE);
    } finally {
      child.bury();
      ParserFolder.delete(samples);
    }
    if (Files.notExists(unfinished)) {
      throw new IOException("Java did not write the archive: " + child.lastWords());
    }
    Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
  }
}
