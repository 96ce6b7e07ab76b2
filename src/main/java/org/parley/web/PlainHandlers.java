package org.parley.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.parley.web.page.Texts;

/** Assets, probes, and the description that lets a browser search here. */
record PlainHandlers(Readiness readiness, Site site) {
  /** {@code GET /assets/{version}/{name}}. An address of an older version gives today's file. */
  void asset(Context context) {
    Assets.Asset asset =
        site.assets().find(context.pathParam("name")).orElseThrow(NotFoundResponse::new);
    String tag = "\"" + site.assets().version() + "\"";
    boolean current = context.pathParam("version").equals(site.assets().version());
    context
        .header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
        .header("ETag", tag);
    String known = context.header("If-None-Match");
    if (known != null && known.contains(tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType(asset.type()).result(asset.content().get());
    }
  }

  /** {@code GET /favicon.ico}, which some browsers ask for unasked. */
  void favicon(Context context) {
    context.redirect(site.assets().base() + "/favicon.svg", HttpStatus.FOUND);
  }

  /** {@code GET /healthz}: the app lives. */
  void alive(Context context) {
    Json.answer(context, Json.object().put("status", "ok"));
  }

  /** {@code GET /readyz}: searches can be answered. */
  void ready(Context context) {
    Optional<String> problem = readiness.problem();
    if (problem.isEmpty()) {
      Json.answer(context, Json.object().put("status", "ok"));
    } else {
      ObjectNode json = Problems.json(HttpStatus.SERVICE_UNAVAILABLE, problem.get(), "/readyz");
      Problems.answer(context, HttpStatus.SERVICE_UNAVAILABLE, json);
    }
  }

  /** {@code GET /opensearch.xml}; it must name the site as the browser knows it. */
  void openSearch(Context context) {
    Texts texts = site.in(context).texts();
    String root = SiteAddress.of(context);
    context
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept-Language, Cookie")
        .contentType("application/opensearchdescription+xml; charset=utf-8")
        .result(
            OPEN_SEARCH.formatted(
                texts.of("opensearch.name"), texts.of("opensearch.description"), root, root));
  }

  private static final String OPEN_SEARCH =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%s</ShortName>
        <Description>%s</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" method="get" template="%s/?q={searchTerms}"/>
        <Url type="application/json" method="get" template="%s/api/search?q={searchTerms}"/>
      </OpenSearchDescription>
      """;
}
