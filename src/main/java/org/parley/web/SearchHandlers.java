package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.Searches;
import org.parley.web.page.SearchPages;

/** The search as a page and as JSON. */
record SearchHandlers(Searches searches, Underway underway, Site site, Templates templates) {

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
    boolean firstRun = results.total().articles() == 0 && searches.size() == 0;
    SearchPages pages = site.searchPages();
    templates.render(
        context, "search.jte", pages.page(state, results, firstRun, underway.line().orElse(null)));
  }

  /** {@code GET /api/search}. */
  void api(Context context) {
    SearchState state = site.parameters().parse(Requests.parameters(context));
    Results results = searches.search(state);
    Json.answer(context, new ResultsJson(new SearchUrl(site.facets())).of(state, results));
  }
}
