package org.parley.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;

/** The fields of a request that changes something: a JSON object or a form. */
record Asked(@Nullable JsonNode json, Context context) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 200;
  private static final String EXAMPLE = "{\"url\":\"/?q=truce\"}";

  /**
   * Reads the body of a request; a form where it does not say that it is JSON.
   *
   * @throws BadSearch if it says so and is no JSON object
   */
  static Asked of(Context context) {
    String type = context.contentType();
    boolean isJson = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    return new Asked(isJson ? object(context.body()) : null, context);
  }

  private static JsonNode object(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException noJson) {
      // told below, as for JSON of another kind
    }
    throw new BadSearch("body", shortened(body), Expected.of(Form.JSON_OBJECT, EXAMPLE));
  }

  /** A field; empty if it was not sent. */
  String field(String name) {
    if (json == null) {
      String value = context.formParam(name);
      return value == null ? "" : value.strip();
    }
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw new BadSearch(name, shortened(value.toString()), Expected.of(Form.TEXT));
    }
    return value.textValue().strip();
  }

  static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
