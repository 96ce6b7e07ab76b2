package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;
import org.parley.search.Facet;
import org.parley.search.SearchState;
import org.parley.search.Searches;
import org.parley.search.ValueSearch;
import org.parley.web.page.FacetPages;

/** What helps to ask and to narrow: the values of a facet page by page, and suggestions. */
record FindingHandlers(Searches searches, Site site, Templates templates) {

  /** {@code GET /facets/{facet}}; {@code find}, {@code order} and {@code page} are its own. */
  void values(Context context) {
    SearchState state = search(context);
    Facet facet =
        site.facets().byKey(context.pathParam("facet")).orElseThrow(NotFoundResponse::new);
    ValueSearch wanted =
        new ValueSearch(
            Requests.first(context, "find"),
            SearchHandlers.order(context),
            skip(context),
            FacetPages.SIZE);
    templates.render(
        context,
        "values.jte",
        site.in(context).facetPages().page(state, searches.values(state, facet, wanted), wanted));
  }

  /** {@code GET /api/suggest}; the addresses that it gives keep the filters of the search. */
  void suggest(Context context) {
    SearchState state = search(context);
    String typed = Requests.first(context, "q");
    Json.answer(
        context, new SuggestionsJson(site.facets()).of(typed, state, searches.suggest(typed)));
  }

  /** The search alone: a page is one of values here. */
  private SearchState search(Context context) {
    Map<String, List<String>> parameters = new HashMap<>(Requests.parameters(context));
    parameters.remove("page");
    return site.parameters().parse(parameters);
  }

  private static int skip(Context context) {
    String page = Requests.first(context, "page");
    int farthest = ValueSearch.FARTHEST / FacetPages.SIZE;
    if (!page.isBlank() && !page.matches("[1-9][0-9]{0,5}")) {
      throw new BadSearch("page", page, Expected.of(Form.NUMBER_BETWEEN, 1, farthest));
    }
    int number = page.isBlank() ? 1 : Integer.parseInt(page);
    if (number > farthest) {
      throw new BadSearch("page", page, Expected.of(Form.NUMBER_BETWEEN, 1, farthest));
    }
    return (number - 1) * FacetPages.SIZE;
  }
}
