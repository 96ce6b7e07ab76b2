package org.parley.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The Java archive of the node's classes, which halves the time of its start. The first node after
 * a build writes it when it ends, and nobody waits for that; Java itself checks that an archive
 * fits, and does without if not.
 */
final class NodeArchive {
  /**
   * Java writes the archive in less; its head comes last, so half of one is never taken for one.
   */
  private static final Duration SETTLED = Duration.ofSeconds(5);

  /** A node that was to write the archive, but was killed, is waited for no longer than this. */
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final Path jar;
  private final Path archive;
  private final Path unfinished;

  /**
   * Looks after the archive beside the node's jar; one for each version of Java.
   *
   * @param jar the jar that an archive must not be older than
   */
  NodeArchive(Path jar) {
    this.jar = jar;
    this.archive = jar.resolveSibling("parley-solr-node-" + Runtime.version() + ".jsa");
    this.unfinished = jar.resolveSibling(archive.getFileName() + ".new");
  }

  /** The options with which to start a node: to use the archive, to write it, or none. */
  List<String> javaOptions() {
    try {
      settle();
      if (Files.exists(archive)) {
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto");
      }
      if (Files.notExists(unfinished)) {
        Files.createFile(unfinished);
        return List.of("-XX:ArchiveClassesAtExit=" + unfinished);
      }
    } catch (IOException doWithout) {
      return List.of();
    }
    return List.of();
  }

  private void settle() throws IOException {
    FileTime built = Files.getLastModifiedTime(jar);
    if (Files.exists(archive) && Files.getLastModifiedTime(archive).compareTo(built) < 0) {
      Files.deleteIfExists(archive);
    }
    if (Files.notExists(unfinished)) {
      return;
    }
    boolean written = Files.size(unfinished) > 0;
    if (isOlder(unfinished, written ? SETTLED : FORGOTTEN)) {
      if (written && Files.getLastModifiedTime(unfinished).compareTo(built) >= 0) {
        Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.deleteIfExists(unfinished);
      }
    }
  }

  private static boolean isOlder(Path file, Duration age) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(age));
  }
}
