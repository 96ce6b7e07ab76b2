package org.parley.extract.record;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of articles as JSON: an object a line, or an array of objects. */
public final class JsonRecords {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
  private static final ObjectReader OBJECT =
      MAPPER.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Pattern TITLE = Pattern.compile("(?i)\"title\"\\s*:");
  private static final Pattern TEXT = Pattern.compile("(?i)\"(?:text|body)\"\\s*:\\s*\"");
  private static final int LOOKED_AT = 5;

  private JsonRecords() {}

  /** Whether each of the first lines is an object, and one of them an article. */
  public static boolean areLines(String beginning) {
    List<String> lines = beginning.lines().filter(line -> !line.isBlank()).toList();
    boolean cut = !beginning.endsWith("\n");
    List<String> whole = cut && lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
    List<String> first = whole.subList(0, Math.min(LOOKED_AT, whole.size()));
    boolean objects =
        first.stream().map(String::strip).allMatch(l -> l.startsWith("{") && l.endsWith("}"));
    return objects && lines.size() > 1 && first.stream().anyMatch(JsonRecords::isArticle);
  }

  /** Whether an array of articles begins like this. */
  public static boolean areInArray(String beginning) {
    return beginning.stripLeading().matches("(?s)\\[\\s*\\{.*") && isArticle(beginning);
  }

  private static boolean isArticle(String json) {
    return TITLE.matcher(json).find() && TEXT.matcher(json).find();
  }

  /**
   * Goes through lines; blank ones are none.
   *
   * @param longest a longer line is no record, in characters
   */
  public static void lines(Reader list, int longest, RecordReceiver receiver) throws IOException {
    Lines lines = new Lines(list, longest);
    while (lines.next()) {
      if (!lines.isBlank()) {
        String line = lines.isWhole() ? lines.line() : null;
        receiver.receive(lines.number(), () -> parsed(lines.number(), line, longest));
      }
    }
  }

  private static ArticleRecord parsed(long number, @Nullable String line, int longest)
      throws InvalidRecord {
    if (line == null) {
      throw new InvalidRecord("The line is longer than " + longest + " characters.");
    }
    try {
      return record(number, OBJECT.readTree(line));
    } catch (JsonProcessingException broken) {
      JsonLocation place = broken.getLocation();
      throw new InvalidRecord(
          "The line is no JSON object"
              + (place == null ? "" : " (it breaks off at column " + place.getColumnNr() + ")")
              + "; expected {\"title\": …, \"text\": …} in one line.");
    }
  }

  /** Goes through the objects of an array; the first one has number 1. */
  public static void array(Reader list, RecordReceiver receiver) throws IOException {
    try (JsonParser parser = MAPPER.createParser(list)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        return;
      }
      for (long number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
        JsonNode node = MAPPER.readTree(parser);
        long place = number;
        receiver.receive(number, () -> record(place, node));
      }
    }
  }

  private static ArticleRecord record(long number, JsonNode node) throws InvalidRecord {
    if (!node.isObject()) {
      throw new InvalidRecord("This is no JSON object; expected {\"title\": …, \"text\": …}.");
    }
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> column : node.properties()) {
      List<String> values = values(column.getValue());
      if (!values.isEmpty()) {
        columns.put(column.getKey(), values);
      }
    }
    return ArticleRecord.of(number, columns);
  }

  private static List<String> values(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> values.addAll(values(each)));
    } else if (node.isObject()) {
      // people are often given as objects
      JsonNode name = node.get("name");
      values.add(name != null && name.isTextual() ? name.textValue() : node.toString());
    } else if (!node.isNull()) {
      values.add(node.asText());
    }
    values.removeIf(String::isBlank);
    return values;
  }
}
