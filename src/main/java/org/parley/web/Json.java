package org.parley.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** JSON answers. */
final class Json {
  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static void answer(Context context, ObjectNode json) {
    answer(context, "application/json", json);
  }

  static void answer(Context context, String type, ObjectNode json) {
    context
        .header("Cache-Control", "private, no-cache")
        .contentType(type)
        .result(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
