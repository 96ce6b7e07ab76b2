package org.parley.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Manifests as JSON. */
final class ManifestJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("[a-z_]{1,60}");

  private ManifestJson() {}

  static byte[] write(Manifest manifest) {
    ObjectNode json = JSON.createObjectNode().put("format", Manifest.FORMAT);
    manifest.schema().forEach(json.putArray("schema")::add);
    json.put("parley", manifest.parley()).put("made", manifest.made().toString());
    ArrayNode tables = json.putArray("tables");
    for (Manifest.Table table : manifest.tables()) {
      tables
          .addObject()
          .put("name", table.name())
          .put("rows", table.rows())
          .put("sha256", table.sha256());
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws BadBackup if it is of another layout
   * @throws IllegalArgumentException if it is none; the message says what was expected
   */
  static Manifest read(JsonNode json) {
    int format = json.path("format").asInt();
    if (format > Manifest.FORMAT) {
      throw new BadBackup(
          "it was made by a newer Parley (format %d, expected %d): update this one, then restore it"
              .formatted(format, Manifest.FORMAT),
          null);
    }
    expect(format == Manifest.FORMAT, "format " + Manifest.FORMAT);
    Set<Integer> schema = new TreeSet<>();
    for (JsonNode number : json.path("schema")) {
      expect(number.isInt(), "numbers in schema");
      schema.add(number.intValue());
    }
    expect(!schema.isEmpty(), "schema");
    List<Manifest.Table> tables = new ArrayList<>();
    json.path("tables").forEach(table -> tables.add(table(table)));
    return new Manifest(schema, json.path("parley").asText(), made(json), tables);
  }

  private static Manifest.Table table(JsonNode json) {
    String name = json.path("name").asText();
    expect(NAME.matcher(name).matches(), "a name of each table");
    expect(json.path("rows").isIntegralNumber(), "rows of " + name);
    expect(json.path("sha256").isTextual(), "sha256 of " + name);
    return new Manifest.Table(name, json.path("rows").asLong(), json.path("sha256").asText());
  }

  private static Instant made(JsonNode json) {
    try {
      return Instant.parse(json.path("made").asText());
    } catch (DateTimeParseException none) {
      throw new IllegalArgumentException("made, a moment such as 2026-11-22T17:00:00Z", none);
    }
  }

  private static void expect(boolean is, String what) {
    if (!is) {
      throw new IllegalArgumentException(what);
    }
  }
}
