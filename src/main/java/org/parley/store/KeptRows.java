package org.parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;

/** What readers keep as values of columns. */
final class KeptRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private KeptRows() {}

  static Note note(ResultSet row, StatementContext context) throws SQLException {
    String words = row.getString("words");
    NotedPassage passage =
        words == null
            ? null
            : new NotedPassage(
                words,
                row.getString("words_before"),
                row.getString("words_after"),
                row.getInt("place"));
    return new Note(
        row.getString("id"),
        new ArticleId(row.getString("article")),
        new Note.Writing(row.getString("text"), passage, tags(row.getString("tags"))),
        Values.instant(row.getLong("written")),
        Values.instant(row.getLong("changed")));
  }

  static SortedSet<String> tags(String json) {
    try {
      return new TreeSet<>(Arrays.asList(JSON.readValue(json, String[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String json(Collection<String> texts) {
    return written(texts.stream().map(Values::text).toList());
  }

  static String json(Reference reference) {
    ObjectNode json = JSON.createObjectNode();
    json.put("file", Values.text(reference.file()));
    json.put("title", Values.text(reference.title()));
    json.set("authors", JSON.valueToTree(reference.authors().stream().map(Values::text).toList()));
    json.put("outlet", Values.textOrNull(reference.outlet()));
    json.put("published", Values.textOrNull(reference.published()));
    json.put("url", Values.textOrNull(reference.url()));
    return written(json);
  }

  static Reference reference(String json) {
    try {
      JsonNode read = JSON.readTree(json);
      List<String> authors =
          StreamSupport.stream(read.path("authors").spliterator(), false)
              .map(JsonNode::asText)
              .toList();
      return new Reference(
          read.path("file").asText(""),
          read.path("title").asText(""),
          authors,
          text(read, "outlet"),
          text(read, "published"),
          text(read, "url"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String text(JsonNode json, String key) {
    return json.path(key).textValue();
  }

  private static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
