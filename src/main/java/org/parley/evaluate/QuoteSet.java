package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.domain.Span;

/**
 * News articles with their attributions: {@code NAME.jsonl.gz}, an article a line, with {@code
 * text} and {@code attributions}, each with lists of stretches {@code source}, {@code cue}, {@code
 * content} ({@code start}, {@code end} in code points).
 */
record QuoteSet(List<Labelled> articles) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An article with its attributions. */
  record Labelled(String text, List<Attribution> attributions) {}

  /** Who says what; the source or the cue may be empty. */
  record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
    int length() {
      return content.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    /** How much of a stretch is content, from 0 to 1. */
    double covers(Span stretch) {
      int shared = content.stream().mapToInt(span -> overlap(span, stretch)).sum();
      return (double) shared / Math.max(1, stretch.end() - stretch.start());
    }
  }

  /** How many characters two stretches share. */
  static int overlap(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  static QuoteSet read(Path file) throws IOException {
    List<Labelled> articles = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        articles.add(article(JSON.readTree(line)));
      }
    }
    return new QuoteSet(articles);
  }

  private static Labelled article(JsonNode json) {
    String text = json.path("text").asText();
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode each : json.path("attributions")) {
      Attribution attribution =
          new Attribution(
              spans(text, each, "source"), spans(text, each, "cue"), spans(text, each, "content"));
      if (!attribution.content().isEmpty()) {
        attributions.add(attribution);
      }
    }
    return new Labelled(text, attributions);
  }

  private static List<Span> spans(String text, JsonNode attribution, String role) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : attribution.path(role)) {
      spans.add(
          new Span(
              text.offsetByCodePoints(0, span.path("start").asInt()),
              text.offsetByCodePoints(0, span.path("end").asInt())));
    }
    return spans;
  }
}
