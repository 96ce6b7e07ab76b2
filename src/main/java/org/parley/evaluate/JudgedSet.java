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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A collection with judged queries, from three files: {@code NAME-docs.jsonl.gz}, {@code
 * NAME-queries.jsonl.gz} and {@code NAME-qrels.tsv} (query, document, relevance).
 *
 * @param queries text by query id
 * @param judgements relevance by document id, by query id
 */
record JudgedSet(
    String name,
    List<Document> documents,
    Map<String, String> queries,
    Map<String, Map<String, Integer>> judgements) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DOCUMENTS = "-docs.jsonl.gz";
  private static final int DEPTH = 10;

  /** A document; what it does not have is empty. */
  record Document(String id, String title, String author, String text) {}

  static List<JudgedSet> readAll(Path folder) throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(DOCUMENTS))
              .map(file -> file.substring(0, file.length() - DOCUMENTS.length()))
              .sorted()
              .toList();
    }
    List<JudgedSet> sets = new ArrayList<>();
    for (String name : names) {
      sets.add(read(folder, name));
    }
    return sets;
  }

  private static JudgedSet read(Path folder, String name) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (JsonNode line : lines(folder.resolve(name + DOCUMENTS))) {
      documents.add(
          new Document(
              text(line, "id"), text(line, "title"), text(line, "author"), text(line, "text")));
    }
    Map<String, String> queries = new LinkedHashMap<>();
    for (JsonNode line : lines(folder.resolve(name + "-queries.jsonl.gz"))) {
      queries.put(text(line, "id"), text(line, "text"));
    }
    Map<String, Map<String, Integer>> judgements = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve(name + "-qrels.tsv"))) {
      String[] cells = line.split("\t", -1);
      judgements
          .computeIfAbsent(cells[0], any -> new HashMap<>())
          .put(cells[1], Integer.parseInt(cells[2].strip()));
    }
    return new JudgedSet(name, documents, queries, judgements);
  }

  /** How many of the queries have a judgement. */
  long judged() {
    return queries.keySet().stream().filter(judgements::containsKey).count();
  }

  /**
   * Normalised discounted cumulative gain of the first ten, with the relevance itself as gain and a
   * discount of log2(rank + 1), as Järvelin and Kekäläinen (2002) define it; 0 to 1.
   */
  static double ndcg(List<String> ranked, Map<String, Integer> relevance) {
    List<Integer> gains = ranked.stream().map(id -> relevance.getOrDefault(id, 0)).toList();
    List<Integer> ideal = relevance.values().stream().sorted(Comparator.reverseOrder()).toList();
    double best = discounted(ideal);
    return best == 0 ? 0 : discounted(gains) / best;
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, gains.size()); i++) {
      sum += gains.get(i) / (Math.log(i + 2.0) / Math.log(2));
    }
    return sum;
  }

  private static String text(JsonNode line, String key) {
    return line.path(key).isNull() ? "" : line.path(key).asText("");
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }
}
