package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.search.Arrivals;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.share.Codes;
import org.parley.share.SavedSearch;
import org.parley.store.SavedSearches;
import org.parley.store.SavedSearches.Kept;
import org.parley.web.page.SavedPage;
import org.parley.web.page.SavedPages;
import org.parley.web.page.SearchNames;

/** Saved searches: kept, listed with what is new, opened, renamed, removed and brought back. */
record SavedHandlers(
    Sharing sharing, SavedNames names, OwnSite guard, Site site, Templates templates) {
  private static final int SHOWN = 100;

  /** {@code GET /saved}. */
  void page(Context context) {
    render(context, null);
  }

  private void render(Context context, SavedPage.@Nullable Done done) {
    SavedCounts counts = new SavedCounts(sharing.history(), site.parameters());
    templates.render(
        context, "saved.jte", pages(context).page(counts.of(sharing.saved().all()), done));
  }

  /**
   * {@code POST /saved}: a form is led to the list, a program gets code, name and address. What is
   * saved already under another name keeps it, as everybody knows it by that.
   */
  void save(Context context) {
    guard.check(context);
    Asked asked = Asked.of(context);
    PageAddress address = PageAddress.read(asked.field("url"), context.host(), site.parameters());
    String query = new SearchUrl(site.facets()).parameters(address.state());
    String name = name(context, asked.field("name"), address.state());
    Kept kept =
        sharing
            .saved()
            .save(name, query, seen(asked.field("seen")))
            .orElseThrow(
                () ->
                    new BadSearch(
                        "url", query, Expected.of(Form.SAVED_SEARCHES, SavedSearches.MOST)));
    names.changed();
    if (asked.json() != null) {
      answer(context, kept);
    } else if (kept.search().name().equals(name)) {
      context.redirect(SavedPages.PATH + "#saved-" + kept.search().code(), HttpStatus.SEE_OTHER);
    } else {
      render(context, pages(context).already(kept.search(), name));
    }
  }

  private static void answer(Context context, Kept kept) {
    SavedSearch search = kept.search();
    String address = SavedPages.address(search);
    context.status(kept.fresh() ? HttpStatus.CREATED : HttpStatus.OK).header("Location", address);
    Json.answer(
        context,
        Json.object().put("code", search.code()).put("name", search.name()).put("url", address));
  }

  private String name(Context context, String given, SearchState state) {
    if (given.isBlank()) {
      return new SearchNames(site.facets(), site.in(context).labels()).of(state);
    }
    if (given.length() > SavedSearch.LONGEST_NAME) {
      Expected expected = Expected.of(Form.CHARACTERS, SavedSearch.LONGEST_NAME);
      throw new BadSearch("name", Asked.shortened(given), expected);
    }
    return given;
  }

  /** What is saved anew knows all that is there; what is brought back knows what it knew. */
  private Instant seen(String given) {
    return given.isEmpty() ? last() : instant("seen", given);
  }

  private Instant last() {
    return sharing.history().last().orElse(Instant.EPOCH);
  }

  private static Instant instant(String parameter, String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeException noInstant) {
      throw new BadSearch(parameter, value, Expected.of(Form.INSTANT, "2025-05-21T10:20:30.123Z"));
    }
  }

  /** {@code GET /saved/{code}}: leads to the search, and counts as a visit. */
  void open(Context context) {
    SavedSearch search = search(context);
    visit(context, search);
    context.redirect(search.query().isEmpty() ? "/" : "/?" + search.query(), HttpStatus.SEE_OTHER);
  }

  /** {@code GET /saved/{code}/new}: what came after a moment; counts as a visit. */
  void fresh(Context context) {
    SavedSearch search = search(context);
    String given = Requests.first(context, "after");
    Instant after = given.isEmpty() ? search.seen() : instant("after", given);
    SearchState state = site.parameters().parse(SearchUrl.split(search.query()));
    Arrivals arrivals = sharing.history().arrivals(state, after, SHOWN);
    visit(context, search);
    templates.render(context, "savednew.jte", pages(context).fresh(search, state, arrivals, after));
  }

  /** Another site that leads here, and whoever only looks whether it is there, is no visitor. */
  private void visit(Context context, SavedSearch search) {
    String from = context.header("Sec-Fetch-Site");
    boolean own = from == null || from.equals("same-origin") || from.equals("none");
    if (own && context.method().name().equals("GET")) {
      sharing.saved().visited(search.code(), last());
    }
  }

  /** {@code POST /saved/{code}/name}. */
  void rename(Context context) {
    guard.check(context);
    SavedSearch search = search(context);
    String name = Asked.of(context).field("name");
    SearchState state = site.parameters().parse(SearchUrl.split(search.query()));
    sharing.saved().rename(search.code(), name(context, name, state));
    names.changed();
    context.redirect(SavedPages.PATH + "#saved-" + search.code(), HttpStatus.SEE_OTHER);
  }

  /** {@code POST /saved/{code}/remove}: answers with the list, from which it can be undone. */
  void remove(Context context) {
    guard.check(context);
    SavedSearch search = search(context);
    sharing.saved().remove(search.code());
    names.changed();
    render(context, pages(context).removed(search));
  }

  private SavedSearch search(Context context) {
    String code = context.pathParam("code");
    if (!Codes.isCode(code)) {
      throw new NotFoundResponse();
    }
    return sharing.saved().find(code).orElseThrow(NotFoundResponse::new);
  }

  private SavedPages pages(Context context) {
    Site theirs = site.in(context);
    return new SavedPages(site.facets(), theirs.labels(), site.assets().base());
  }
}
