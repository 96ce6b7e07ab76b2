package org.parley.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.parley.search.BadSearch;

/** Errors for programs: problem documents after RFC 9457. */
final class Problems {
  private Problems() {}

  /**
   * A problem document.
   *
   * @param instance the path that was asked for, without parameters
   */
  static ObjectNode json(HttpStatus status, String detail, String instance) {
    return Json.object()
        .put("type", "about:blank")
        .put("title", status.getMessage())
        .put("status", status.getCode())
        .put("detail", detail)
        .put("instance", instance);
  }

  /** A problem document that names the parameter, its value and what was expected. */
  static ObjectNode json(BadSearch bad, String instance) {
    return json(HttpStatus.BAD_REQUEST, String.valueOf(bad.getMessage()), instance)
        .put("parameter", bad.parameter())
        .put("value", bad.value())
        .put("expected", bad.expected().inEnglish());
  }

  static void answer(Context context, HttpStatus status, ObjectNode problem) {
    context.status(status);
    Json.answer(context, "application/problem+json", problem);
  }
}
