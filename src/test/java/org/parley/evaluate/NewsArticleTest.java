package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsArticleTest {
  @TempDir private Path folder;

  @Test
  void readsDatesOfTheWebAndOfTheWireAndLeavesOutWhatHasNoText() throws IOException {
    Path file = folder.resolve("news.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          """
          {"id":"a","title":"T","date":"2014-05-06","topic":"trade","text":"One two three."}
          {"id":"b","title":null,"date":"26-FEB-1987 15:01:01.79","topics":["cocoa"],"text":"Four."}
          {"id":"c","title":"U","date":"","text":"Five."}
          {"id":"d","title":"V","date":"2014-05-06","text":" "}
          """
              .getBytes(StandardCharsets.UTF_8));
    }

    assertThat(NewsArticle.readAll(file))
        .isEqualTo(
            List.of(
                new NewsArticle("a", "T", LocalDate.of(2014, 5, 6), "trade", "One two three."),
                new NewsArticle("b", "", LocalDate.of(1987, 2, 26), "", "Four."),
                new NewsArticle("c", "U", null, "", "Five.")));
    assertThat(NewsArticle.readAll(file).get(0).words()).isEqualTo(3);
  }
}
