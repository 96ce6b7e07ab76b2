package org.parley.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.share.SharedLink;
import org.parley.web.page.Preview;
import org.parley.web.page.SaveView;
import org.parley.web.page.SavedPages;
import org.parley.web.page.SearchNames;
import org.parley.web.page.SearchPage;
import org.parley.web.page.SinceView;
import org.parley.web.page.SinceViews;
import org.parley.web.page.Texts;

/** Adds to a search page the ways to keep the search, and what others may show of a link to it. */
record Keep(SavedNames saved, boolean previewsTell, Site site) {

  /** The same in the language of the one who asks. */
  Keep in(Context context) {
    return new Keep(saved, previewsTell, site.in(context));
  }

  /** The page of a search. */
  SearchPage on(SearchPage page, SearchState state, Results results) {
    return page.with(page.listing().isFirstRun() ? null : view(state, null), found(state, results));
  }

  /** The page of a search that was opened by a short link. */
  SearchPage on(
      SearchPage page, SearchState state, Results results, SharedLink link, SinceView since) {
    return page.with(view(state, since), shared(state, results, link));
  }

  private SaveView view(SearchState state, @Nullable SinceView since) {
    SearchUrl url = new SearchUrl(site.facets());
    SearchState first = state.withPage(1);
    return new SaveView(
        url.page(first),
        SavedPages.feed(url.parameters(FeedHandlers.followed(state))),
        new SearchNames(site.facets(), site.labels()).of(state),
        saved.first(),
        since);
  }

  private Preview found(SearchState state, Results results) {
    if (!previewsTell) {
      return Preview.genericSearch(texts());
    }
    String found = texts().of("share.preview.found", results.total().articles());
    return new Preview(name(state), found);
  }

  private Preview shared(SearchState state, Results results, SharedLink link) {
    if (!previewsTell) {
      return Preview.genericSearch(texts());
    }
    String day = LocalDate.ofInstant(link.at(), ZoneId.systemDefault()).toString();
    return new Preview(
        name(state),
        texts()
            .of(
                "share.preview.since",
                results.total().articles(),
                link.total(),
                texts().date(day)));
  }

  /** Words on what changed since a link was made. */
  SinceViews since() {
    return new SinceViews(texts(), Instant.now());
  }

  private String name(SearchState state) {
    return new SearchNames(site.facets(), site.labels()).of(state);
  }

  private Texts texts() {
    return site.texts();
  }
}
