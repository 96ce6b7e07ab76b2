package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Quote;
import org.parley.domain.Span;
import org.parley.web.page.ArticlePage.QuoteView;

/** Whom an article quotes; marks the words in its text. */
record QuoteViews(Labels labels, Links links, ReadText read) {

  List<QuoteView> of(Article article) {
    List<QuoteView> views = new ArrayList<>();
    for (Quote quote : article.analysis().quotes()) {
      String place = read.runs().place("quote-" + (views.size() + 1), quote.span());
      read.runs().quote(quote.span(), whose(quote));
      views.add(
          new QuoteView(
              new Link(quote.text(), place == null ? "#text" : place),
              speaker(quote.speaker()),
              manner(quote),
              cue(quote, article.source().text()),
              place == null ? null : read.there(quote.span())));
    }
    return views;
  }

  /** The words by which the text names the speaker, and those that introduce the speech. */
  private @Nullable String cue(Quote quote, String text) {
    Span source = quote.source();
    String named = source == null || source.end() > text.length() ? null : source.of(text);
    String cue = quote.cue();
    if (named == null || cue == null) {
      String words = named == null ? cue : named;
      return words == null ? null : labels.texts().of("read.cue.one", words);
    }
    return labels.texts().of("read.cue.two", named, cue);
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
}
