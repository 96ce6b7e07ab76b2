package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import org.parley.domain.ArticleId;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.share.Codes;
import org.parley.share.SharedArticle;
import org.parley.share.SharedLink;
import org.parley.share.SharedResults;
import org.parley.web.page.SharePages;
import org.parley.web.page.SinceViews;

/** Short links: made, opened, and asked what changed since. */
record ShareHandlers(
    Sharing sharing, SearchHandlers searches, OwnSite guard, Site site, Templates templates) {

  /** {@code POST /api/links}: answers with the code and the address, relative to the site. */
  void api(Context context) {
    SharedLink link = share(context);
    context.status(HttpStatus.CREATED).header("Location", SinceViews.address(link));
    Json.answer(
        context, Json.object().put("code", link.code()).put("url", SinceViews.address(link)));
  }

  /** {@code POST /links}: leads to a page that shows the link. */
  void form(Context context) {
    context.redirect("/links/" + share(context).code(), HttpStatus.SEE_OTHER);
  }

  private SharedLink share(Context context) {
    guard.check(context);
    PageAddress address =
        PageAddress.read(Asked.of(context).field("url"), context.host(), site.parameters());
    SearchState state = address.state();
    String query = new SearchUrl(site.facets()).parameters(state);
    return sharing.links().share(address.page(), query, sharing.history().now(state));
  }

  /** {@code GET /links/{code}}: the link, to be copied. */
  void made(Context context) {
    SharedLink link = link(context);
    String root = SiteAddress.of(context);
    templates.render(context, "share.jte", pages(context).made(link, since().state(link), root));
  }

  /** {@code GET /s/{code}}: the search as it is now, and what changed since. */
  void open(Context context) {
    SharedLink link = link(context);
    SharePages.Shared shared = since().shared(link, sharing.links().results(link));
    searches.opened(context, shared);
  }

  /** {@code GET /s/{code}/since}: what came, went and changed. */
  void lists(Context context) {
    SharedLink link = link(context);
    SharePages.Shared shared = since().shared(link, sharing.links().results(link));
    List<ArticleId> come =
        shared.comparison().come().stream().limit(SharePages.MOST).map(SharedArticle::id).toList();
    List<SharedArticle> gone = shared.comparison().gone().stream().limit(SharePages.MOST).toList();
    templates.render(
        context,
        "sharesince.jte",
        pages(context)
            .lists(shared, sharing.history().hits(come), since().whereabouts(gone), Instant.now()));
  }

  /** {@code GET /s/{code}/then}: what was found then. */
  void then(Context context) {
    SharedLink link = link(context);
    SharedResults then = sharing.links().results(link);
    int page = page(context, SharePages.pages(then));
    SharePages.Shared shared = since().shared(link, then);
    templates.render(
        context,
        "sharethen.jte",
        pages(context)
            .then(shared, then, page, since().there(SharePages.ofPage(then, page)), Instant.now()));
  }

  private static int page(Context context, int pages) {
    String page = Requests.first(context, "page");
    try {
      int number = page.isEmpty() ? 1 : Integer.parseInt(page);
      if (number >= 1 && number <= pages) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // told below
    }
    throw new BadSearch("page", page, Expected.of(Expected.Form.NUMBER_BETWEEN, 1, pages));
  }

  private SharedLink link(Context context) {
    String code = context.pathParam("code");
    if (!Codes.isCode(code)) {
      throw new NotFoundResponse();
    }
    return sharing.links().find(code).orElseThrow(NotFoundResponse::new);
  }

  private Since since() {
    return new Since(sharing.history(), site);
  }

  private SharePages pages(Context context) {
    Site theirs = site.in(context);
    return new SharePages(site.facets(), theirs.labels(), site.assets().base());
  }
}
