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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.parley.domain.Actor;

/**
 * A text with the names in it, each as {@code KIND start-end} where the set says where they stand,
 * or as {@code KIND surface form} where it lists each form once a document.
 *
 * @param byPlace whether names are given by their places
 */
record NamedText(String text, boolean byPlace, Set<String> names) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Actor.Kind> KINDS =
      Map.of(
          "PER", Actor.Kind.PERSON,
          "ORG", Actor.Kind.ORGANISATION,
          "LOC", Actor.Kind.PLACE,
          "person", Actor.Kind.PERSON,
          "corporation", Actor.Kind.ORGANISATION,
          "group", Actor.Kind.ORGANISATION,
          "location", Actor.Kind.PLACE);

  NamedText {
    names = Set.copyOf(names);
  }

  /** The texts of a file with one JSON object a line; sentences of a document are one text. */
  static List<NamedText> readAll(Path file) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    Map<String, TokenText> documents = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = JSON.readTree(line);
        if (row.has("tokens")) {
          String document = row.path(row.path("doc").isNull() ? "id" : "doc").asText();
          add(row, documents.computeIfAbsent(document, any -> new TokenText()));
        } else {
          texts.add(listed(row));
        }
      }
    }
    documents.values().forEach(d -> texts.add(new NamedText(d.text(), true, d.names())));
    return texts;
  }

  private static void add(JsonNode row, TokenText text) {
    List<String> tokens = new ArrayList<>();
    row.path("tokens").forEach(token -> tokens.add(token.asText()));
    text.startSentence(tokens);
    for (JsonNode entity : row.path("entities")) {
      Actor.Kind kind = KINDS.get(entity.path(2).asText());
      if (kind != null) {
        text.addName(kind, entity.path(0).asInt(), entity.path(1).asInt());
      }
    }
  }

  private static NamedText listed(JsonNode row) {
    Set<String> names = new TreeSet<>();
    row.path("persons").forEach(name -> names.add(Actor.Kind.PERSON + " " + name.asText()));
    row.path("orgs").forEach(name -> names.add(Actor.Kind.ORGANISATION + " " + name.asText()));
    row.path("places").forEach(name -> names.add(Actor.Kind.PLACE + " " + name.asText()));
    return new NamedText(row.path("text").asText(), false, names);
  }
}
