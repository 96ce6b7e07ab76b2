package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.Description;
import org.parley.domain.Quote;
import org.parley.domain.Receipt;
import org.parley.domain.Theme;
import org.parley.search.FoundArticle;
import org.parley.web.page.ArticlePage.Candidate;
import org.parley.web.page.ArticlePage.Findings;
import org.parley.web.page.ArticlePage.QuoteView;
import org.parley.web.page.ArticlePage.Receipts;
import org.parley.web.page.ArticlePage.ThemeView;

/** What was found out about an article; names the places in its text that say so. */
record FindingsViews(Labels labels, Links links, TextRuns runs, Readers readers) {

  Findings of(FoundArticle found) {
    Article article = found.article();
    Analysis analysis = article.analysis();
    return new Findings(
        new StanceViews(labels, links, runs, readers).of(article, found.analysed()),
        new ActorViews(labels, links, runs).of(article),
        quotes(analysis.quotes()),
        themes(analysis.themes()),
        receipts(article.description()));
  }

  private List<ThemeView> themes(List<Theme> themes) {
    List<ThemeView> views = new ArrayList<>();
    for (Theme theme : themes) {
      List<Link> passages = new ArrayList<>();
      for (Theme.Passage passage : theme.evidence()) {
        String name = "theme-" + (views.size() + 1) + "-" + (passages.size() + 1);
        String place = runs.place(name, passage.span());
        passages.add(new Link(passage.text(), place == null ? "#text" : place));
      }
      String label = theme.label();
      views.add(
          new ThemeView(
              new Link(labels.value("theme", label), links.only("theme", label)),
              labels.texts().of("actor.mentions", passages.size()),
              passages));
    }
    return views;
  }

  private List<QuoteView> quotes(List<Quote> quotes) {
    List<QuoteView> views = new ArrayList<>();
    for (Quote quote : quotes) {
      String place = runs.place("quote-" + (views.size() + 1), quote.span());
      Link words = new Link(quote.text(), place == null ? "#text" : place);
      runs.quote(quote.span(), whose(quote));
      views.add(new QuoteView(words, speaker(quote.speaker()), manner(quote)));
    }
    return views;
  }

  private String whose(Quote quote) {
    Texts texts = labels.texts();
    String speaker = quote.speaker() == null ? texts.of("article.quotes.unknown") : quote.speaker();
    return quote.kind() == Quote.Kind.DIRECT
        ? speaker
        : texts.of("article.quotes.reported.by", speaker);
  }

  private @Nullable String manner(Quote quote) {
    return quote.kind() == Quote.Kind.DIRECT ? null : labels.texts().of("article.quotes.reported");
  }

  private @Nullable Link speaker(@Nullable String speaker) {
    return speaker == null ? null : new Link(speaker, links.only("speaker", speaker));
  }

  private List<Receipts> receipts(Description description) {
    return List.of(
        receipts("title", description.title()),
        receipts("authors", description.authors()),
        receipts("outlet", description.outlet()),
        receipts("published", description.published()),
        receipts("url", description.url()));
  }

  private Receipts receipts(String what, List<Receipt> receipts) {
    List<Candidate> candidates = new ArrayList<>();
    for (Receipt receipt : receipts) {
      String name = "receipt-" + what + "-" + (candidates.size() + 1);
      candidates.add(candidate(receipt, runs.place(name, receipt.span())));
    }
    return new Receipts(labels.texts().of("receipt." + what), candidates);
  }

  private Candidate candidate(Receipt receipt, @Nullable String place) {
    return new Candidate(
        receipt.value(),
        labels.texts().of("origin." + receipt.origin().key()),
        receipt.text().equals(receipt.value()) ? null : receipt.text(),
        receipt.chosen(),
        place);
  }
}
