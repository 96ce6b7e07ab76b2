package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths as texts, under whatever locale a process runs. */
class PathTextTest {
  /** In UTF-8: é, and a byte that is no text at all. */
  private static final List<String> ADDRESSES =
      List.of("file:///a%20b/%C3%A9+%25.txt", "file:///a/%E9.txt", "file:///a/%E8.txt");

  @Test
  void pathsThatDifferAreTextsThatDiffer() {
    List<Path> paths = ADDRESSES.stream().map(each -> Path.of(URI.create(each))).toList();

    assertThat(paths.stream().map(PathText::of))
        .containsExactly("/a b/é+%.txt", "file:/a/%E9.txt", "file:/a/%E8.txt");
    assertThat(paths.stream().map(PathText::of).map(PathText::path)).isEqualTo(paths);
    assertThat(PathText.path("/a/\uFFFD")).isEqualTo(Path.of("/a/\uFFFD"));
    assertThat(PathText.of(Path.of("/a/\uFFFD"))).isEqualTo("/a/\uFFFD");
    assertThat(PathText.of(Path.of("/"))).isEqualTo("/");
  }

  @Test
  void theLocaleOfTheProcessDoesNotMatter() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PathTextMain.class.getName());
    builder.command().addAll(ADDRESSES);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();

    assertThat(process.inputReader(StandardCharsets.UTF_8).lines())
        .containsExactly("/a b/é+%.txt true", "file:/a/%E9.txt true", "file:/a/%E8.txt true");
    assertThat(process.waitFor()).isZero();
  }

  /** Prints the text of each path, and whether it stands for the path. */
  static final class PathTextMain {
    private PathTextMain() {}

    public static void main(String... addresses) {
      for (String address : addresses) {
        Path path = Path.of(URI.create(address));
        String line =
            PathText.of(path) + " " + path.equals(PathText.path(PathText.of(path))) + "\n";
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
      }
      System.out.flush();
    }
  }
}
