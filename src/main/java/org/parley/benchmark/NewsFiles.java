package org.parley.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Writes each article of some lists of records to a text file of its own. */
final class NewsFiles {
  private static final int A_FOLDER = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path target;
  private final int most;
  private int written;

  private NewsFiles(Path target, int most) {
    this.target = target;
    this.most = most;
  }

  /** Returns how many files were written. */
  static int write(Path folder, Path target, int most) throws IOException {
    NewsFiles files = new NewsFiles(target, most);
    List<Path> lists;
    try (Stream<Path> listing = Files.list(folder)) {
      lists = listing.filter(path -> path.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
    for (Path list : lists) {
      files.write(list);
    }
    return files.written;
  }

  private void write(Path list) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && written < most) {
        write(JSON.readTree(line));
        line = lines.readLine();
      }
    }
  }

  private void write(JsonNode article) throws IOException {
    Path folder = target.resolve(String.format("%04d", written / A_FOLDER));
    Files.createDirectories(folder);
    String text = article.path("title").asText() + "\n\n" + article.path("text").asText() + "\n";
    Files.writeString(folder.resolve(String.format("%06d.txt", written)), text);
    written++;
  }
}
