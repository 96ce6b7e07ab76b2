package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.parley.domain.ArticleId;
import org.parley.search.FoundArticle;
import org.parley.search.Query;
import org.parley.search.SearchState;

/** An article as a page and as JSON. */
record ArticleHandlers(Services services, Site site, Templates templates) {

  /** {@code GET /articles/{id}}; the parameters are those of the search it was opened from. */
  void page(Context context) {
    SearchState from = site.parameters().parse(Requests.parameters(context));
    FoundArticle found = find(context, from.query());
    templates.render(context, "article.jte", site.articlePages().page(from, found));
  }

  /** {@code GET /api/articles/{id}}. */
  void api(Context context) {
    FoundArticle found = find(context, Query.EVERYTHING);
    Json.answer(context, services.articleJson().apply(found.article()));
  }

  private FoundArticle find(Context context, Query query) {
    return services.searches().article(id(context), query).orElseThrow(NotFoundResponse::new);
  }

  private static ArticleId id(Context context) {
    try {
      return new ArticleId(context.pathParam("id"));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFoundResponse();
    }
  }
}
