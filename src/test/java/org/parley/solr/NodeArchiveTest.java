package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive of classes is written by one node, used by those after it, and dropped by a build.
 */
class NodeArchiveTest {
  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void build() throws IOException {
    jar = Files.writeString(folder.resolve("node.jar"), "");
    age(jar, Duration.ofDays(3));
  }

  @Test
  void oneNodeWritesAndTheNextUses() throws IOException {
    String write = String.join(" ", new NodeArchive(jar).javaOptions());
    assertThat(write).startsWith("-XX:ArchiveClassesAtExit=");
    assertThat(new NodeArchive(jar).javaOptions()).as("one writes").isEmpty();

    Path written = Path.of(write.substring(write.indexOf('=') + 1));
    Files.writeString(written, "classes");
    assertThat(new NodeArchive(jar).javaOptions()).as("may still be writing").isEmpty();
    age(written, Duration.ofSeconds(10));
    assertThat(new NodeArchive(jar).javaOptions())
        .anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
  }

  @Test
  void anotherBuildNeedsAnotherArchive() throws IOException {
    oneNodeWritesAndTheNextUses();
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
    assertThat(new NodeArchive(jar).javaOptions())
        .anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="));
  }

  @Test
  void aWriterThatWasKilledIsForgottenAfterADay() throws IOException {
    String write = String.join(" ", new NodeArchive(jar).javaOptions());
    age(Path.of(write.substring(write.indexOf('=') + 1)), Duration.ofDays(2));
    assertThat(String.join(" ", new NodeArchive(jar).javaOptions())).isEqualTo(write);
  }

  private static void age(Path file, Duration age) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }
}
