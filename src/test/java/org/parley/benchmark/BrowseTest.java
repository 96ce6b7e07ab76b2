package org.parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.RunningParley;
import org.parley.web.Browsers;

/** The parts of {@code bin/benchmark browse}, on the seeds. */
@ExtendWith({RunningParley.class, Browsers.class})
class BrowseTest {
  @Test
  void everythingIsMeasured(Browser browser, URI root) {
    List<String> lines = new Measures(browser, root, 2).all().toList();

    assertThat(lines).hasSize(13).first().isEqualTo("5 articles");
    assertThat(lines.subList(1, 13)).allMatch(line -> line.matches(".* [0-9,.]*[1-9][0-9,.]* .*"));
    assertThat(lines.get(1)).endsWith("of 2");
    assertThat(lines.get(2)).doesNotContain("first paint 0 ms").doesNotContain("largest 0 ms");
  }

  @Test
  void onlyListsAndWhatIsSaidOfThemAreImported(@TempDir Path folder) throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("ids.txt"), "1\n2\n");
    Files.writeString(news.resolve("collection.yaml"), "title: News\n");
    Files.writeString(news.resolve("one.jsonl"), "{}\n");
    try (OutputStream list =
        new GZIPOutputStream(Files.newOutputStream(news.resolve("two.jsonl.gz")))) {
      list.write("{\"title\":\"Two\"}\n".getBytes(StandardCharsets.UTF_8));
    }

    Path lists = RecordLists.copy(news, folder.resolve("lists"));

    assertThat(lists)
        .isDirectoryContaining("glob:**/two.jsonl")
        .isDirectoryNotContaining("glob:**.txt");
    assertThat(lists.resolve("two.jsonl")).hasContent("{\"title\":\"Two\"}");
    assertThat(lists.resolve("collection.yaml")).exists();
    assertThat(lists.resolve("one.jsonl")).exists();
  }

  @Test
  void aSampleTellsItsMiddleAndItsEnds() {
    assertThat(new Sample(List.of(30.0, 10.0, 20.0)).line("x"))
        .matches("x +20 ms  95th 30 ms, worst 30 ms, of 3");
  }
}
