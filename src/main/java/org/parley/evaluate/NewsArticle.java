package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An article of a news collection in JSON lines.
 *
 * @param date null if unknown
 * @param topic empty if unknown
 */
record NewsArticle(String id, String title, @Nullable LocalDate date, String topic, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As the newswire of 1987 writes it: {@code 26-FEB-1987}. */
  private static final DateTimeFormatter WIRE =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d-MMM-uuuu")
          .toFormatter(Locale.ENGLISH);

  /** The same by their ids. */
  static Map<String, NewsArticle> byId(Path file) throws IOException {
    return readAll(file).stream().collect(Collectors.toMap(NewsArticle::id, article -> article));
  }

  /** All articles with a text, in the order of the file, which is compressed with gzip. */
  static List<NewsArticle> readAll(Path file) throws IOException {
    List<NewsArticle> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        NewsArticle article = of(JSON.readTree(line));
        if (!article.text().isBlank()) {
          articles.add(article);
        }
      }
    }
    return articles;
  }

  /** The number of words. */
  int words() {
    return text.strip().split("\\s+", -1).length;
  }

  /** Whether the article belongs to the half that thresholds are not made on. */
  boolean isHeldOut() {
    return Math.floorMod(id.hashCode(), 2) == 1;
  }

  private static NewsArticle of(JsonNode json) {
    return new NewsArticle(
        json.path("id").asText(),
        json.path("title").isTextual() ? json.path("title").asText() : "",
        date(json.path("date").asText("")),
        json.path("topic").asText(""),
        json.path("text").asText(""));
  }

  private static @Nullable LocalDate date(String written) {
    String day = written.strip().split(" ", 2)[0];
    try {
      return day.matches("\\d{4}-.*") ? LocalDate.parse(day) : LocalDate.parse(day, WIRE);
    } catch (DateTimeParseException unknown) {
      return null;
    }
  }
}
