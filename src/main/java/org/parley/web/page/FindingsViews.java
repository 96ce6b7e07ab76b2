package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;
import org.parley.domain.Theme;
import org.parley.search.FoundArticle;
import org.parley.web.page.ArticlePage.Candidate;
import org.parley.web.page.ArticlePage.Findings;
import org.parley.web.page.ArticlePage.Receipts;
import org.parley.web.page.ArticlePage.ThemeView;

/** What was found out about an article; names the places in its text that say so. */
record FindingsViews(Labels labels, Links links, ReadText read, Readers readers) {

  Findings of(FoundArticle found) {
    Article article = found.article();
    Analysis analysis = article.analysis();
    return new Findings(
        new StanceViews(labels, links, read, readers).of(article, found.analysed()),
        new ActorViews(labels, links, read).of(article),
        new QuoteViews(labels, links, read).of(article),
        themes(analysis.themes()),
        receipts(article));
  }

  private List<ThemeView> themes(List<Theme> themes) {
    List<ThemeView> views = new ArrayList<>();
    for (Theme theme : themes) {
      List<Link> passages = new ArrayList<>();
      for (Theme.Passage passage : theme.evidence()) {
        String name = "theme-" + (views.size() + 1) + "-" + (passages.size() + 1);
        String place = read.runs().place(name, passage.span());
        passages.add(new Link(passage.text(), place == null ? "#text" : place));
      }
      String label = theme.label();
      views.add(
          new ThemeView(
              new Link(labels.value("theme", label), links.only("theme", label)),
              labels.texts().of("actor.mentions", passages.size()),
              passages,
              Entries.of("theme-" + (views.size() + 1) + "-1")));
    }
    return views;
  }

  private List<Receipts> receipts(Article article) {
    Description description = article.description();
    return List.of(
        receipts("title", description.title()),
        receipts("authors", description.authors()),
        receipts("outlet", description.outlet()),
        receipts("published", description.published()),
        receipts("url", description.url()),
        language(article));
  }

  private Receipts receipts(String what, List<Receipt> receipts) {
    List<Candidate> candidates = new ArrayList<>();
    for (Receipt receipt : receipts) {
      String name = "receipt-" + what + "-" + (candidates.size() + 1);
      candidates.add(candidate(receipt, read.runs().place(name, receipt.span())));
    }
    return new Receipts(labels.texts().of("receipt." + what), candidates);
  }

  /** A record may name its language; of all else the words are looked at. */
  private Receipts language(Article article) {
    String code = article.source().language();
    boolean record =
        article.description().title().stream().anyMatch(each -> each.origin() == Origin.RECORD);
    String origin = labels.texts().of(record ? "read.language.record" : "read.language.words");
    return new Receipts(
        labels.texts().of("read.language"),
        code == null
            ? List.of()
            : List.of(new Candidate(labels.texts().language(code), origin, null, true, null)));
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
