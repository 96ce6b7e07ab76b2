package org.parley.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.Stance;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;

/**
 * What a reader asks for.
 *
 * @param label the key of a side, {@value #UNTOUCHED}, or null to take the label back
 * @param sentence as the article has it; null for the whole article
 */
record Correction(String proposition, @Nullable String label, @Nullable String sentence) {
  /** The label of what does not touch the proposition. */
  static final String UNTOUCHED = "untouched";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Expected LABELS =
      Expected.either("supports", "opposes", "mixed", "unclear", UNTOUCHED, "null");
  private static final int SHOWN = 200;

  /**
   * Reads a request of a program.
   *
   * @throws BadSearch if it is not what was expected
   */
  static Correction ofJson(Context context) {
    JsonNode json = json(context.body());
    String proposition = text(json, "proposition", Expected.of(Form.PROPOSITION));
    if (!json.has("label")) {
      throw new BadSearch("label", "", LABELS);
    }
    String label = json.path("label").isNull() ? null : text(json, "label", LABELS);
    boolean whole = json.path("sentence").isMissingNode() || json.path("sentence").isNull();
    Expected form = Expected.of(Form.SENTENCE_OR_NULL);
    return new Correction(proposition, label, whole ? null : text(json, "sentence", form));
  }

  /** Reads what a form sent; an empty label takes back, and an empty sentence is none. */
  static Correction ofForm(Context context) {
    return new Correction(
        Optional.ofNullable(context.formParam("proposition")).orElse(""),
        given(context.formParam("label")),
        given(asWritten(context.formParam("sentence"))));
  }

  private static @Nullable String given(@Nullable String field) {
    return field == null || field.isEmpty() ? null : field;
  }

  /** Forms send every end of a line as two characters (HTML, form submission). */
  private static @Nullable String asWritten(@Nullable String field) {
    return field == null ? null : field.replace("\r\n", "\n");
  }

  private static JsonNode json(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException noJson) {
      // told below, as for JSON of another kind
    }
    String example = "{\"proposition\":\"mediation\",\"label\":\"supports\"}";
    throw new BadSearch("body", shortened(body), Expected.of(Form.JSON_OBJECT, example));
  }

  private static String text(JsonNode json, String key, Expected expected) {
    JsonNode value = json.path(key);
    if (!value.isTextual()) {
      throw new BadSearch(key, shortened(value.toString()), expected);
    }
    return value.textValue();
  }

  /**
   * Makes sure that it makes sense.
   *
   * @throws BadSearch if the proposition or the label is not known, or the article does not have
   *     the sentence
   */
  void check(Article article, List<Collection.Proposition> propositions) {
    List<String> ids = propositions.stream().map(Collection.Proposition::id).toList();
    if (!ids.contains(proposition)) {
      Expected expected =
          ids.isEmpty()
              ? Expected.of(Form.PROPOSITIONS)
              : Expected.of(Form.ONE_OF, String.join(", ", ids));
      throw new BadSearch("proposition", shortened(proposition), expected);
    }
    if (label != null && !label.equals(UNTOUCHED) && Stance.Label.of(label).isEmpty()) {
      throw new BadSearch("label", shortened(label), LABELS);
    }
    if (sentence != null && (sentence.isBlank() || !article.source().text().contains(sentence))) {
      throw new BadSearch("sentence", shortened(sentence), Expected.of(Form.SENTENCE));
    }
  }

  /** The side; null if it is {@value #UNTOUCHED}. */
  Stance.@Nullable Label side() {
    return label == null ? null : Stance.Label.of(label).orElse(null);
  }

  private static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
