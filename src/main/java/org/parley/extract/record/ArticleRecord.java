package org.parley.extract.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.extract.text.Tidy;

/**
 * An article that stands in a list of articles.
 *
 * @param number the line it begins at, or its place in a list that is not written in lines; from 1
 * @param title what it is called
 * @param text the article itself, as written
 * @param clues what else the record says, each column by its name
 * @param language ISO 639-1 code; null if the record does not give a valid one
 * @param id the hash of title, text and all columns in the order of their names, so that neither
 *     the order nor the spacing of a line matters; equal records have the same
 */
public record ArticleRecord(
    long number,
    String title,
    String text,
    List<Clue> clues,
    @Nullable String language,
    ArticleId id) {
  private static final int LONGEST = 1_000;
  private static final int MOST_COLUMNS = 200;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  public ArticleRecord {
    clues = List.copyOf(clues);
  }

  /**
   * The article in a record.
   *
   * @param columns every column that is not empty, with its values
   * @throws InvalidRecord if it has no title or no text
   */
  static ArticleRecord of(long number, Map<String, List<String>> columns) throws InvalidRecord {
    Map<String, List<String>> rest = new TreeMap<>(columns);
    List<String> title = take(rest, "title");
    List<String> text = take(rest, "text", "body");
    if (title.isEmpty() || text.isEmpty()) {
      throw InvalidRecord.without(title.isEmpty() ? "title" : "text (or body)", columns.keySet());
    }
    ArticleId id = id(columns);
    List<Clue> clues = new ArrayList<>();
    add(clues, "record:title", title.subList(0, 1));
    add(clues, "record:author", people(take(rest, "authors", "author")));
    add(clues, "record:outlet", take(rest, "outlet"));
    add(clues, "record:published", take(rest, "published", "date"));
    add(clues, "record:url", take(rest, "url"));
    add(clues, "record:id", take(rest, "id"));
    String language = language(take(rest, "language"));
    rest.entrySet().stream()
        .limit(MOST_COLUMNS)
        .forEach(column -> add(clues, "record:column:" + column.getKey(), column.getValue()));
    return new ArticleRecord(number, title.get(0), String.join("\n\n", text), clues, language, id);
  }

  /** Takes out the first of these columns, however it is written. */
  private static List<String> take(Map<String, List<String>> columns, String... names) {
    for (String name : names) {
      for (String key : columns.keySet()) {
        if (key.strip().equalsIgnoreCase(name)) {
          return columns.remove(key);
        }
      }
    }
    return List.of();
  }

  /** One string may name several people, if it parts them with semicolons. */
  private static List<String> people(List<String> authors) {
    return authors.size() == 1 ? List.of(authors.get(0).split("\\s*;\\s*", -1)) : authors;
  }

  private static void add(List<Clue> clues, String name, List<String> values) {
    for (String value : values) {
      String tidy = Tidy.line(value);
      if (!tidy.isEmpty()) {
        String kept = tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST - 1) + "…";
        clues.add(new Clue(Origin.RECORD, name, kept));
      }
    }
  }

  private static @Nullable String language(List<String> said) {
    if (said.isEmpty()) {
      return null;
    }
    String code = said.get(0).strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return code.length() == 2 && LANGUAGES.contains(code) ? code : null;
  }

  private static ArticleId id(Map<String, List<String>> columns) {
    ByteArrayOutputStream canonical = new ByteArrayOutputStream();
    try {
      for (Map.Entry<String, List<String>> column : new TreeMap<>(columns).entrySet()) {
        write(column.getKey(), canonical);
        canonical.write(ByteBuffer.allocate(4).putInt(column.getValue().size()).array());
        for (String value : column.getValue()) {
          write(value, canonical);
        }
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return ArticleId.ofContent(canonical.toByteArray());
  }

  private static void write(String text, ByteArrayOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(ByteBuffer.allocate(4).putInt(bytes.length).array());
    out.write(bytes);
  }
}
