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
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.parley.domain.Stance;

/** Labelled pairs of proposition and text, from a file of JSON lines in gzip. */
final class StancePairs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StancePairs() {}

  /**
   * A pair.
   *
   * @param proposition a statement, or the name of a target
   * @param side unclear where the text takes none
   */
  record Pair(String proposition, String text, Stance.Label side) {}

  /** The pairs of a file whose line passes the test. */
  static List<Pair> read(Path file, Predicate<JsonNode> test) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode json = JSON.readTree(line);
        if (test.test(json)) {
          pairs.add(
              new Pair(
                  json.path("target").asText(),
                  json.path("text").asText(),
                  side(json.path("label").asText())));
        }
      }
    }
    return pairs;
  }

  /** A label of any of the sets. */
  static Stance.Label side(String label) {
    return switch (label) {
      case "pro", "support", "supports", "positive", "Positive" -> Stance.Label.SUPPORTS;
      case "con", "undermine", "opposes", "negative", "Negative" -> Stance.Label.OPPOSES;
      case "neutral", "Neutral" -> Stance.Label.UNCLEAR;
      default -> throw new IllegalArgumentException("no such label of a stance: " + label);
    };
  }
}
