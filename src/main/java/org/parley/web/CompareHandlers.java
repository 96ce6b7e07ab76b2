package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.search.Comparison;
import org.parley.search.Cross;
import org.parley.search.Searches;
import org.parley.web.page.ComparePages;
import org.parley.web.page.CompareSection;
import org.parley.web.page.CompareState;
import org.parley.web.page.CompareSvg;
import org.parley.web.page.CompareTable;
import org.parley.web.page.Compared;
import org.parley.web.page.Labels;

/**
 * Who says what: as a page, as pictures and tables to take along, and as JSON. All take the
 * parameters of a search, and beside them {@code proposition} (an id; the collection's first),
 * {@code by} ({@code outlet}, {@code author}, {@code actor}, {@code time}), {@code as} ({@code
 * count}, {@code share}), {@code quoting} ({@code author}, {@code outlet}), {@code split} ({@code
 * whole}, {@code outlet}, {@code stance}) and {@code top} (15, 30 or 50).
 */
record CompareHandlers(Searches searches, Underway underway, Site site, Templates templates) {
  private static final List<CompareSection> ALL = List.of(CompareSection.values());

  /** {@code GET /compare}. */
  void page(Context context) {
    ComparePages pages = new ComparePages(compared(context, ALL), site.assets().base());
    templates.render(
        context, "compare.jte", pages.page(underway.line(site.in(context).texts()).orElse(null)));
  }

  /** {@code GET /compare/{section}.csv}: what the section counts, also where shares are shown. */
  void csv(Context context) {
    CompareSection section = section(context);
    CompareTable table = table(compared(context, List.of(section)), section);
    answer(context, section, "text/csv; charset=utf-8", "csv", CompareCsv.of(table));
  }

  /** {@code GET /compare/{section}.svg}: the picture by itself, with its title and its source. */
  void svg(Context context) {
    CompareSection section = section(context);
    Compared compared = compared(context, List.of(section));
    String root = context.scheme() + "://" + context.host();
    String svg = new CompareSvg(compared, root).of(section, table(compared, section));
    answer(context, section, "image/svg+xml; charset=utf-8", "svg", svg);
  }

  /**
   * {@code GET /api/compare}. The answer:
   *
   * <pre>
   * {"url":"/compare?…", "total":12, "articles":15,
   *  "sections":{
   *    "stance":{"columns":[{"part":"stance","value":"mediation:supports","count":3,"url":"/?…"}, …,
   *                         {"part":"untouched","count":4,"url":"/?…"}],
   *              "rows":[{"part":"outlet","value":"Counterfire","count":5,"url":"/?…",
   *                       "cells":[{"count":1,"url":"/?…"}, …]}, …,
   *                      {"part":"others","count":2,"url":null,"cells":[…]},
   *                      {"part":"unknown","count":1,"url":"/?…","cells":[…]}]},
   *    "actors":{…}, "quotes":{…}, "coverage":{…}}}
   * </pre>
   *
   * {@code total} is that of the search; {@code articles} counts each print of a piece, as all
   * other numbers do. A {@code url} finds exactly what its number counts and is null where no
   * search can ask for that. A cell has the place of its column. Times are parts named {@code
   * published}, in years, months or days by how long the time is; {@code imprecise} are those dated
   * less precisely. {@code stance} is null where the collection has no propositions.
   */
  void api(Context context) {
    Json.answer(context, new CompareJson(compared(context, ALL)).of(ALL));
  }

  private Compared compared(Context context, List<CompareSection> sections) {
    CompareState state = new CompareParameters(site).parse(Requests.parameters(context));
    Labels labels = site.in(context).labels();
    List<Cross> crosses = Compared.crosses(sections, labels, state.choices(), site.facets());
    Comparison comparison = searches.compare(state.search(), crosses);
    return new Compared(labels, site.facets(), state, comparison);
  }

  private static CompareSection section(Context context) {
    return CompareSection.of(context.pathParam("section")).orElseThrow(NotFoundResponse::new);
  }

  /** A collection without propositions has no stances to take along. */
  private static CompareTable table(Compared compared, CompareSection section) {
    return compared.table(section, List.of(section)).orElseThrow(NotFoundResponse::new);
  }

  private static void answer(
      Context context, CompareSection section, String type, String ending, String text) {
    String file = "parley-" + section.key() + "." + ending;
    context
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .contentType(type)
        .result(text.getBytes(StandardCharsets.UTF_8));
  }
}
