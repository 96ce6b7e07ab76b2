package org.parley.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.parley.domain.ArticleId;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;
import org.parley.search.Facet;
import org.parley.search.Hit;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.Searches;
import org.parley.search.Understanding;
import org.parley.search.ValueSearch;
import org.parley.store.DatabaseUnavailable;
import org.parley.web.page.Link;
import org.parley.web.page.ResultMarks;
import org.parley.web.page.SearchPage;
import org.parley.web.page.SharePages;
import org.parley.web.page.SinceView;

/** The search as a page and as JSON. */
record SearchHandlers(
    Services services, Underway underway, Keep keep, Site site, Templates templates) {
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
      boolean shown = new ShownSearch(site).is(context, canonical);
      context.header(shown ? "HX-Replace-Url" : "HX-Push-Url", canonical);
    } else if (Requests.isFromForm(parameters)) {
      context.redirect(canonical, HttpStatus.SEE_OTHER);
      return;
    }
    Results results = searches().search(state);
    SearchPage page = page(context, state, results);
    templates.render(context, "search.jte", keep.in(context).on(page, state, results));
  }

  /** The page of a search that was opened by a short link. */
  void opened(Context context, SharePages.Shared shared) {
    SearchState state = shared.state();
    Results results = searches().search(state);
    Keep theirs = keep.in(context);
    SinceView since = theirs.since().of(shared.link(), shared.comparison(), shared.isCut());
    SearchPage page =
        theirs.on(page(context, state, results), state, results, shared.link(), since);
    templates.render(context, "search.jte", page);
  }

  private SearchPage page(Context context, SearchState state, Results results) {
    boolean firstRun = results.total().articles() == 0 && searches().size() == 0;
    Site theirs = site.in(context);
    Link running = underway.line(theirs.texts()).orElse(null);
    return theirs
        .searchPages()
        .page(state, results, understanding(state, results), firstRun, running, kept(results));
  }

  /** Whoever turns pages was told on the first. */
  private Understanding understanding(SearchState state, Results results) {
    boolean told = state.query().isEmpty() || state.view().page() > 1;
    return told || results.total().articles() == 0
        ? Understanding.LITERAL
        : searches().understand(state.query());
  }

  /** Results are shown even where the database is away. */
  private ResultMarks kept(Results results) {
    Notebook notebook = services.notebook();
    try {
      List<ArticleId> ids = results.hits().stream().map(Hit::id).toList();
      return new ResultMarks(notebook.marks(ids), notebook.isOn());
    } catch (DatabaseUnavailable away) {
      return ResultMarks.NONE;
    }
  }

  private Searches searches() {
    return services.searches();
  }

  /** {@code GET /api/facets/{facet}}; {@code find}, {@code order} and {@code limit} are its own. */
  void values(Context context) {
    SearchState state = site.parameters().parse(Requests.parameters(context));
    Facet facet =
        site.facets().byKey(context.pathParam("facet")).orElseThrow(NotFoundResponse::new);
    ValueSearch wanted =
        new ValueSearch(Requests.first(context, "find"), order(context), limit(context));
    ObjectNode json = Json.object().put("facet", facet.key());
    json.setAll(ResultsJson.facet(searches().values(state, facet, wanted)));
    Json.answer(context, json);
  }

  static ValueSearch.Order order(Context context) {
    String order = Requests.first(context, "order");
    return switch (order) {
      case "", "count" -> ValueSearch.Order.COUNT;
      case "name" -> ValueSearch.Order.NAME;
      default -> throw new BadSearch("order", order, Expected.either("count", "name"));
    };
  }

  private static int limit(Context context) {
    String limit = Requests.first(context, "limit");
    try {
      return limit.isBlank() ? VALUES : Integer.parseInt(limit);
    } catch (NumberFormatException noNumber) {
      throw new BadSearch("limit", limit, Expected.of(Form.NUMBER_BETWEEN, 1, ValueSearch.MOST));
    }
  }

  /** {@code GET /api/search}. */
  void api(Context context) {
    SearchState state = site.parameters().parse(Requests.parameters(context));
    Results results = searches().search(state);
    Json.answer(context, new ResultsJson(new SearchUrl(site.facets())).of(state, results));
  }
}
