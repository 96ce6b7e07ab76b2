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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a set of pages with answers: {@code NAME.jsonl.gz} with an object a line, and {@code
 * NAME-html.tar.gz} with the pages that the objects' {@code html} fields name.
 *
 * @param name the set's name, from its files
 */
record GoldSet(String name, List<GoldPage> pages) {
  private static final String ANSWERS = ".jsonl.gz";
  private static final ObjectMapper JSON = new ObjectMapper();

  GoldSet {
    pages = List.copyOf(pages);
  }

  /** Every set in a folder, by name. */
  static List<GoldSet> readAll(Path folder) throws IOException {
    List<Path> answers;
    try (Stream<Path> files = Files.list(folder)) {
      answers = files.filter(file -> file.toString().endsWith(ANSWERS)).sorted().toList();
    }
    List<GoldSet> sets = new ArrayList<>();
    for (Path file : answers) {
      sets.add(read(file));
    }
    return sets;
  }

  private static GoldSet read(Path answers) throws IOException {
    String file = answers.getFileName().toString();
    String name = file.substring(0, file.length() - ANSWERS.length());
    Map<String, byte[]> pages = pages(answers.resolveSibling(name + "-html.tar.gz"));
    List<GoldPage> gold = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(answers)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = JSON.readTree(line);
        byte[] page = pages.get(row.path("html").asText());
        if (page != null) {
          gold.add(page(row, page));
        }
      }
    }
    return new GoldSet(name, gold);
  }

  private static GoldPage page(JsonNode row, byte[] page) {
    String authors = row.has("author") ? "author" : "byline";
    return new GoldPage(
        row.path("id").asText(),
        page,
        text(row, "title"),
        row.has(authors) ? Names.split(row.path(authors).asText("")) : null,
        text(row, "date"),
        text(row, "site"),
        text(row, "text"));
  }

  private static @Nullable String text(JsonNode row, String field) {
    String value = row.path(field).isNull() ? "" : row.path(field).asText("").strip();
    return value.isEmpty() ? null : value;
  }

  private static Map<String, byte[]> pages(Path archive) throws IOException {
    Map<String, byte[]> pages = new HashMap<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          pages.put(entry.getName(), tar.readAllBytes());
        }
      }
    }
    return pages;
  }
}
