package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.search.BadSearch;
import org.parley.search.Contrast;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;
import org.parley.search.FoundArticle;
import org.parley.search.Neighbours;
import org.parley.search.OtherSide;
import org.parley.search.Query;
import org.parley.search.SearchState;
import org.parley.search.Searches;
import org.parley.web.page.BesideView;
import org.parley.web.page.OtherSidePages;
import org.parley.web.page.PairPages;
import org.parley.web.page.Sources;
import org.parley.web.page.TermsPages;

/** What else to read beside an article, and what stands out in a search. */
record BesideHandlers(Searches searches, Site site, Templates templates) {
  private static final int OPPOSING = 10;
  private static final int ASIDE = 3;
  private static final int SIMILAR = 5;
  private static final String PROPOSITION = "proposition";

  /** {@code GET /articles/{id}/other-side}; {@code proposition} is its own. */
  void otherSide(Context context) {
    Article article = article(context, "id");
    Site theirs = site.in(context);
    String source = new Sources(theirs.texts()).of(article);
    OtherSide side = side(context, article, OPPOSING);
    templates.render(context, "otherside.jte", pages(context, theirs).page(article, source, side));
  }

  /** {@code GET /api/articles/{id}/other-side}. */
  void otherSideApi(Context context) {
    Article article = article(context, "id");
    Json.answer(context, BesideJson.otherSide(article, side(context, article, OPPOSING)));
  }

  /** {@code GET /api/articles/{id}/similar}. */
  void similarApi(Context context) {
    Article article = article(context, "id");
    Json.answer(context, BesideJson.similar(article, neighbours().similar(article, SIMILAR)));
  }

  /** {@code GET /articles/{id}/with/{other}}. */
  void pair(Context context) {
    Article here = article(context, "id");
    Article there = article(context, "other");
    Site theirs = site.in(context);
    Contrast contrast = neighbours().contrast(here, there);
    Sources sources = new Sources(theirs.texts());
    PairPages pages = new PairPages(site.facets(), theirs.labels(), site.assets().base());
    templates.render(
        context,
        "pair.jte",
        pages.page(here, there, contrast, List.of(sources.of(here), sources.of(there))));
  }

  /** {@code GET /terms}; the parameters are those of a search. */
  void terms(Context context) {
    SearchState state = state(context);
    Site theirs = site.in(context);
    TermsPages pages = new TermsPages(site.facets(), theirs.labels(), site.assets().base());
    templates.render(context, "terms.jte", pages.page(state, neighbours().standingOut(state)));
  }

  /** {@code GET /api/terms}. */
  void termsApi(Context context) {
    SearchState state = state(context);
    Json.answer(context, BesideJson.terms(site.facets(), state, neighbours().standingOut(state)));
  }

  /** What an article's own page shows of all this. */
  BesideView beside(Context context, FoundArticle found) {
    Article article = found.article();
    String proposition = OtherSide.surest(article, known()).orElse(null);
    OtherSide side =
        proposition == null || !found.analysed()
            ? null
            : OtherSide.of(neighbours(), article, proposition, ASIDE);
    Site theirs = site.in(context);
    return pages(context, theirs).beside(article, side, neighbours().similar(article, SIMILAR));
  }

  private OtherSidePages pages(Context context, Site theirs) {
    return new OtherSidePages(site.facets(), theirs.labels(), state(context), site.assets().base());
  }

  private SearchState state(Context context) {
    return site.parameters().parse(Requests.parameters(context));
  }

  private Neighbours neighbours() {
    return searches.neighbours();
  }

  private @Nullable OtherSide side(Context context, Article article, int most) {
    String given = Requests.first(context, PROPOSITION);
    List<String> known = known();
    if (!given.isEmpty() && !known.contains(given)) {
      Expected expected =
          known.isEmpty()
              ? Expected.of(Form.NO_PROPOSITION)
              : Expected.of(Form.PROPOSITION_OF, String.join(", ", known));
      throw new BadSearch(PROPOSITION, given, expected);
    }
    String proposition = given.isEmpty() ? OtherSide.surest(article, known).orElse(null) : given;
    return proposition == null ? null : OtherSide.of(neighbours(), article, proposition, most);
  }

  private List<String> known() {
    return site.collection().propositions().stream().map(Collection.Proposition::id).toList();
  }

  private Article article(Context context, String parameter) {
    try {
      ArticleId id = new ArticleId(context.pathParam(parameter));
      return searches
          .article(id, Query.EVERYTHING)
          .map(FoundArticle::article)
          .orElseThrow(NotFoundResponse::new);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFoundResponse();
    }
  }
}
