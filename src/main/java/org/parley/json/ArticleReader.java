package org.parley.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Quote;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.domain.Theme;

/** Reads back what {@link ArticleJson#of} wrote. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * The article that this JSON describes.
   *
   * @throws IllegalArgumentException if it is not an article as {@link ArticleJson} writes it
   */
  public static Article read(JsonNode json) {
    return new Article(
        new ArticleId(text(json, "id")),
        new SourceText(
            text(json, "file"), text(json, "type"), optional(json, "language"), text(json, "text")),
        description(json),
        new Analysis(
            each(json.path("actors"), ArticleReader::actor),
            each(json.path("quotes"), ArticleReader::quote),
            each(json.path("stances"), ArticleReader::stance),
            themes(json)));
  }

  /** The themes, each with the receipts that tell of it. */
  private static List<Theme> themes(JsonNode article) {
    return each(article.path("themes"), label -> theme(label.asText(), article));
  }

  private static Theme theme(String label, JsonNode article) {
    List<Theme.Passage> passages = new ArrayList<>();
    for (JsonNode receipt : article.path("receipts").path("themes")) {
      if (text(receipt, "value").equals(label)) {
        passages.add(new Theme.Passage(text(receipt, "text"), span(receipt)));
      }
    }
    return new Theme(label, passages);
  }

  private static Description description(JsonNode article) {
    JsonNode receipts = article.path("receipts");
    Map<String, List<String>> columns = new LinkedHashMap<>();
    article
        .path("columns")
        .properties()
        .forEach(column -> columns.put(column.getKey(), strings(column.getValue())));
    return new Description(
        each(receipts.path("title"), ArticleReader::receipt),
        each(receipts.path("authors"), ArticleReader::receipt),
        each(receipts.path("outlet"), ArticleReader::receipt),
        each(receipts.path("published"), ArticleReader::receipt),
        each(receipts.path("url"), ArticleReader::receipt),
        optional(article, "recordId"),
        columns);
  }

  private static Receipt receipt(JsonNode json) {
    return new Receipt(
        text(json, "value"),
        origin(text(json, "source")),
        text(json, "text"),
        json.hasNonNull("start") ? span(json) : null,
        json.path("chosen").asBoolean());
  }

  private static Origin origin(String key) {
    for (Origin origin : Origin.values()) {
      if (origin.key().equals(key)) {
        return origin;
      }
    }
    throw new IllegalArgumentException("no such origin of a receipt: " + key);
  }

  /** An actor as {@link ArticleJson} writes it. */
  public static Actor actor(JsonNode json) {
    return new Actor(
        text(json, "name"),
        Actor.Kind.valueOf(constant(json, "kind")),
        json.path("mentions").asInt(),
        strings(json.path("as")),
        json.path("central").asBoolean(),
        each(json.path("places"), place -> new Actor.Mention(span(place), text(place, "rule"))));
  }

  private static Quote quote(JsonNode json) {
    return new Quote(
        text(json, "text"),
        span(json),
        optional(json, "speaker"),
        optional(json, "cue"),
        Quote.Kind.valueOf(constant(json, "kind")),
        json.hasNonNull("source") ? span(json.path("source")) : null);
  }

  /** A stance as {@link ArticleJson} writes it. */
  public static Stance stance(JsonNode json) {
    return new Stance(
        text(json, "proposition"),
        judgement(json),
        each(json.path("others"), ArticleReader::judgement),
        each(json.path("said"), ArticleReader::said));
  }

  private static Stance.Judgement judgement(JsonNode json) {
    return new Stance.Judgement(
        json.hasNonNull("label") ? side(json) : null,
        json.path("confidence").asDouble(),
        Stance.Decider.valueOf(constant(json, "origin")),
        each(json.path("evidence"), ArticleReader::evidence),
        optional(json, "judge"),
        optional(json, "note"));
  }

  private static Stance.Said said(JsonNode json) {
    return new Stance.Said(text(json, "text"), span(json), side(json), optional(json, "speaker"));
  }

  private static Stance.Label side(JsonNode json) {
    return Stance.Label.valueOf(constant(json, "label"));
  }

  private static Stance.Evidence evidence(JsonNode json) {
    return new Stance.Evidence(text(json, "text"), span(json), side(json));
  }

  private static Span span(JsonNode json) {
    return new Span(json.path("start").asInt(), json.path("end").asInt());
  }

  private static String constant(JsonNode json, String key) {
    return text(json, key).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String text(JsonNode json, String key) {
    JsonNode value = json.get(key);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("an article's JSON without the text " + key);
    }
    return value.textValue();
  }

  private static @Nullable String optional(JsonNode json, String key) {
    return json.path(key).textValue();
  }

  /** The texts of an array, in order. */
  public static List<String> strings(JsonNode array) {
    return each(array, JsonNode::asText);
  }

  /** Each element of an array, read; an absent array has none. */
  public static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    array.forEach(element -> values.add(read.apply(element)));
    return values;
  }
}
