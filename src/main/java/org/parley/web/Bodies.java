package org.parley.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;

/** Reads the JSON that programs send. Every method throws {@link BadSearch} for any other form. */
final class Bodies {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "application/json";
  private static final int SHOWN = 200;

  private Bodies() {}

  /**
   * The object that was sent.
   *
   * @throws UnsupportedMediaTypeResponse if it does not say that it is JSON
   */
  static JsonNode object(Context context, String example) {
    String type = Optional.ofNullable(context.contentType()).orElse("");
    if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(TYPE)) {
      throw new UnsupportedMediaTypeResponse("this is sent as " + TYPE);
    }
    String body = context.body();
    try {
      JsonNode json = JSON.readTree(body);
      if (json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException noJson) {
      // told below, as for JSON of another kind
    }
    throw new BadSearch("body", shortened(body), Expected.of(Form.JSON_OBJECT, example));
  }

  /** Null where the key is not there. */
  static @Nullable Boolean flag(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isBoolean()) {
      throw new BadSearch(key, shortened(value.toString()), Expected.either("true", "false"));
    }
    return value.booleanValue();
  }

  /** Null where the key is not there. */
  static @Nullable String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new BadSearch(key, shortened(value.toString()), Expected.of(Form.TEXT));
    }
    return value.textValue();
  }

  /** Null where the key is not there. */
  static @Nullable List<String> texts(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode()) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode each : value) {
      if (each.isTextual()) {
        texts.add(each.textValue());
      }
    }
    if (!value.isArray() || texts.size() != value.size()) {
      throw new BadSearch(key, shortened(value.toString()), Expected.of(Form.TEXTS));
    }
    return texts;
  }

  /** A value as an error quotes it. */
  static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
