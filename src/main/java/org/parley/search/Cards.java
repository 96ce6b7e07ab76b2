package org.parley.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.parley.domain.ArticleId;
import org.parley.json.ArticleReader;

/** Reads what the index keeps of an article for result lists. */
final class Cards {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Cards() {}

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds what Parley did not write", e);
    }
  }

  /** A result without hits: its snippet is the article's opening. */
  static Hit hit(String json) {
    JsonNode card = parse(json);
    Masthead masthead = masthead(card);
    return new Hit(
        new ArticleId(card.path("id").asText()),
        masthead,
        labels(card),
        List.of(new Fragment(masthead.title().text(), false)),
        opening(card));
  }

  /** The same article as another print of a result. */
  static Reprint reprint(String json) {
    JsonNode card = parse(json);
    return new Reprint(new ArticleId(card.path("id").asText()), masthead(card));
  }

  /** Whether the article carries its analysis. */
  static boolean isAnalysed(String json) {
    return parse(json).path("analysed").asBoolean(true);
  }

  private static List<Snippet> opening(JsonNode card) {
    String opening = card.path("opening").asText("");
    return opening.isEmpty()
        ? List.of()
        : List.of(new Snippet("text", List.of(new Fragment(opening, false))));
  }

  private static Masthead masthead(JsonNode card) {
    return new Masthead(
        new Masthead.Title(card.path("title").asText(""), card.path("titled").asBoolean(true)),
        ArticleReader.strings(card.path("authors")),
        card.path("outlet").textValue(),
        card.path("published").textValue(),
        card.path("url").textValue(),
        card.path("recordId").textValue());
  }

  private static Hit.Labels labels(JsonNode card) {
    return new Hit.Labels(
        card.path("language").textValue(),
        ArticleReader.each(card.path("stances"), ArticleReader::stance),
        ArticleReader.each(card.path("actors"), ArticleReader::actor),
        Reprints.NONE,
        card.path("analysed").asBoolean(true));
  }
}
