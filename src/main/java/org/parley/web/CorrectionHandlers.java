package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.domain.Article;
import org.parley.domain.StanceLabel;
import org.parley.search.BadSearch;
import org.parley.search.Query;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.StanceEvidence;

/** Takes what readers say of stances. */
record CorrectionHandlers(ArticleHandlers articles, Corrections corrections, OwnSite guard) {
  private static final String JSON = "application/json";

  /** {@code PUT /api/articles/{id}/corrections}: answers with the article as it is then. */
  void api(Context context) {
    check(context);
    String type = Optional.ofNullable(context.contentType()).orElse("");
    if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON)) {
      throw new UnsupportedMediaTypeResponse("a correction is sent as " + JSON);
    }
    Article article = articles.find(context, Query.EVERYTHING).article();
    correct(article, Correction.ofJson(context));
    articles.api(context);
  }

  /** {@code POST /articles/{id}/corrections}: leads back to the page that it came from. */
  void form(Context context) {
    check(context);
    Article article = articles.find(context, Query.EVERYTHING).article();
    correct(article, Correction.ofForm(context));
    String page = "/articles/" + article.id();
    SearchUrl url = new SearchUrl(articles.site().facets());
    context.redirect(url.address(page, from(context)) + "#stances", HttpStatus.SEE_OTHER);
  }

  /** The search that the page was opened from; it is read and written anew, whatever was sent. */
  private SearchState from(Context context) {
    String search = Optional.ofNullable(context.formParam("search")).orElse("");
    try {
      return articles.site().parameters().parse(SearchUrl.split(search));
    } catch (BadSearch spoiled) {
      return SearchState.EVERYTHING;
    }
  }

  private void check(Context context) {
    if (!corrections.areOn()) {
      throw new Refused(Refusal.CORRECTIONS_OFF);
    }
    guard.check(context);
  }

  private void correct(Article article, Correction correction) {
    correction.check(article, articles.site().collection().propositions());
    String proposition = correction.proposition();
    String sentence = correction.sentence();
    if (correction.label() == null) {
      corrections.remove(article.id(), proposition, sentence);
      return;
    }
    corrections.put(
        new StanceLabel(
            article.id(),
            proposition,
            correction.side(),
            sentence == null ? StanceLabel.Scope.ARTICLE : StanceLabel.Scope.SENTENCE,
            sentence == null ? StanceEvidence.shown(article, proposition) : List.of(sentence),
            Instant.now().truncatedTo(ChronoUnit.MICROS)));
  }
}
