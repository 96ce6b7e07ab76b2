package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.Quote;
import org.parley.domain.Stance;
import org.parley.search.Contrast;
import org.parley.search.Facets;
import org.parley.search.OtherSide;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.PairPage.Both;
import org.parley.web.page.PairPage.One;
import org.parley.web.page.PairPage.Quotes;
import org.parley.web.page.PairPage.Said;

/**
 * Makes pages of two articles side by side. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record PairPages(Facets facets, Labels labels, String assets) {
  private static final int QUOTES = 8;

  /**
   * The page.
   *
   * @param sources what is known of the two beside their titles, in a line each
   */
  public PairPage page(Article here, Article there, Contrast contrast, List<String> sources) {
    PieceViews views = new PieceViews(labels, links());
    String title = texts().of("beside.pair.title", here.description().chosenTitle(), title(there));
    return new PairPage(
        new Frame(
            texts().of("title.page", title),
            PieceViews.pair(here.id(), there.id()),
            texts(),
            assets),
        one(here, sources.get(0)),
        one(there, sources.get(1)),
        propositions(here, there, views),
        views.lines(contrast),
        quotes(here, there, contrast));
  }

  private One one(Article article, String source) {
    return new One(
        new Link(title(article), links().article(article.id())),
        article.source().language(),
        source);
  }

  private static String title(Article article) {
    return article.description().chosenTitle();
  }

  private List<Both> propositions(Article here, Article there, PieceViews views) {
    List<Both> all = new ArrayList<>();
    for (Collection.Proposition each : labels.collection().propositions()) {
      Stance one = OtherSide.on(here, each.id()).orElse(null);
      Stance other = OtherSide.on(there, each.id()).orElse(null);
      if (one != null || other != null) {
        all.add(
            new Both(
                each.statement(),
                one == null ? null : views.stand(here, one),
                other == null ? null : views.stand(there, other),
                texts().of("beside.agree." + agreement(one, other))));
      }
    }
    return all;
  }

  private static String agreement(@Nullable Stance one, @Nullable Stance other) {
    if (one == null || other == null) {
      return "alone";
    } else if (one.label() == other.label()) {
      return one.label() == Stance.Label.UNCLEAR ? "unclear" : "same";
    }
    return isSide(one) && isSide(other) ? "opposite" : "other";
  }

  private static boolean isSide(Stance stance) {
    return stance.label() == Stance.Label.SUPPORTS || stance.label() == Stance.Label.OPPOSES;
  }

  private Quotes quotes(Article here, Article there, Contrast contrast) {
    List<Said> both =
        contrast.same().stream()
            .map(same -> said(here, same.here(), link(there, same.there())))
            .toList();
    List<Quote> shared = new ArrayList<>();
    contrast.same().forEach(same -> shared.addAll(List.of(same.here(), same.there())));
    return new Quotes(both, alone(here, shared), alone(there, shared));
  }

  private List<Said> alone(Article article, List<Quote> shared) {
    return article.analysis().quotes().stream()
        .filter(quote -> !shared.contains(quote))
        .limit(QUOTES)
        .map(quote -> said(article, quote, null))
        .toList();
  }

  private Said said(Article article, Quote quote, @Nullable Link other) {
    String speaker = quote.speaker();
    return new Said(
        link(article, quote),
        speaker == null ? texts().of("article.quotes.unknown") : speaker,
        other);
  }

  private Link link(Article article, Quote quote) {
    int number = article.analysis().quotes().indexOf(quote) + 1;
    return new Link(quote.text(), links().article(article.id()) + "#quote-" + number);
  }

  private Links links() {
    return new Links(new SearchUrl(facets), SearchState.EVERYTHING);
  }

  private Texts texts() {
    return labels.texts();
  }
}
