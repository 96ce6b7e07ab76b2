package org.parley.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** The templates, compiled with the program. Safe for use by several threads. */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** Answers with a page. */
  void render(Context context, String template, Object page) {
    StringOutput html = new StringOutput();
    engine.render(template, page, html);
    context
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Accept-Language, Cookie")
        .contentType("text/html; charset=utf-8")
        .result(html.toString());
  }
}
