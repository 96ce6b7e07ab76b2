package org.parley.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.parley.search.BadSearch;
import org.parley.search.Facet;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.Searches;
import org.parley.search.Understanding;
import org.parley.search.ValueSearch;
import org.parley.web.page.SearchPage;
import org.parley.web.page.SearchPages;
import org.parley.web.page.SharePages;
import org.parley.web.page.SinceView;

/** The search as a page and as JSON. */
record SearchHandlers(
    Searches searches, Underway underway, Keep keep, Site site, Templates templates) {
  private static final int VALUES = 50;

  /**
   * {@code GET /}. A form sends its empty fields along: the answer to one is the canonical address,
   * so that the address bar always shows what can be shared. An address that somebody wrote is
   * answered as it is.
   */
  void page(Context context) {
    Map<String, List<String>> parameters = Requests.parameters(context);
    SearchState state = site.parameters().parse(parameters);
    String canonical = new SearchUrl(site.facets()).page(state);
    if (Requests.isPartial(context)) {
      context.header("HX-Push-Url", canonical);
    } else if (Requests.isFromForm(parameters)) {
      context.redirect(canonical, HttpStatus.SEE_OTHER);
      return;
    }
    Results results = searches.search(state);
    templates.render(context, "search.jte", keep.in(context).on(page(context, state, results), state, results));
  }

  /** The page of a search that was opened by a short link. */
  void opened(Context context, SharePages.Shared shared) {
    SearchState state = shared.state();
    Results results = searches.search(state);
    Keep theirs = keep.in(context);
    SinceView since = theirs.since().of(shared.link(), shared.comparison(), shared.isCut());
    SearchPage page =
        theirs.on(page(context, state, results), state, results, shared.link(), since);
    templates.render(context, "search.jte", page);
  }

  private SearchPage page(Context context, SearchState state, Results results) {
    boolean firstRun = results.total().articles() == 0 && searches.size() == 0;
    Site theirs = site.in(context);
    SearchPages pages = theirs.searchPages();
    Understanding understanding = understanding(state, results);
    return pages.page(
        state, results, understanding, firstRun, underway.line(theirs.texts()).orElse(null));
  }

  /** Whoever turns pages was told on the first. */
  private Understanding understanding(SearchState state, Results results) {
    boolean told = state.query().isEmpty() || state.view().page() > 1;
    return told || results.total().articles() == 0
        ? Understanding.LITERAL
        : searches.understand(state.query());
  }

  /** {@code GET /api/facets/{facet}}; {@code find}, {@code order} and {@code limit} are its own. */
  void values(Context context) {
    SearchState state = site.parameters().parse(Requests.parameters(context));
    Facet facet =
        site.facets().byKey(context.pathParam("facet")).orElseThrow(NotFoundResponse::new);
    ValueSearch wanted =
        new ValueSearch(Requests.first(context, "find"), order(context), limit(context));
    ObjectNode json = Json.object().put("facet", facet.key());
    json.setAll(ResultsJson.facet(searches.values(state, facet, wanted)));
    Json.answer(context, json);
  }

  static ValueSearch.Order order(Context context) {
    String order = Requests.first(context, "order");
    return switch (order) {
      case "", "count" -> ValueSearch.Order.COUNT;
      case "name" -> ValueSearch.Order.NAME;
      default -> throw new BadSearch("order", order, "count or name");
    };
  }

  private static int limit(Context context) {
    String limit = Requests.first(context, "limit");
    try {
      return limit.isBlank() ? VALUES : Integer.parseInt(limit);
    } catch (NumberFormatException noNumber) {
      throw new BadSearch("limit", limit, "a number from 1 to " + ValueSearch.MOST);
    }
  }

  /** {@code GET /api/search}. */
  void api(Context context) {
    SearchState state = site.parameters().parse(Requests.parameters(context));
    Results results = searches.search(state);
    Json.answer(context, new ResultsJson(new SearchUrl(site.facets())).of(state, results));
  }
}
