package org.parley.web.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Description;
import org.parley.domain.PublicationDate;
import org.parley.domain.Receipt;
import org.parley.domain.Span;
import org.parley.export.Citations;
import org.parley.search.Facets;
import org.parley.search.FoundArticle;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.ArticlePage.Body;
import org.parley.web.page.ArticlePage.Findings;
import org.parley.web.page.ArticlePage.FoundView;
import org.parley.web.page.ArticlePage.Heading;
import org.parley.web.page.ArticlePage.Run;
import org.parley.web.page.ResultView.Byline;

/**
 * Makes article pages. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record ArticlePages(Facets facets, Labels labels, String assets, Citations citations) {

  /**
   * The page of an article that was opened from a search.
   *
   * @param files the names of all files that hold it; at least one
   */
  public ArticlePage page(Opened opened, FoundArticle found, List<String> files, Readers readers) {
    return page(opened, found, files, readers, ReadersKeeping.NONE);
  }

  /** The same with what readers keep of it. */
  public ArticlePage page(
      Opened opened, FoundArticle found, List<String> files, Readers readers, ReadersKeeping kept) {
    Article article = found.article();
    Links links = new Links(new SearchUrl(facets), opened.from());
    TextRuns runs = new TextRuns(labels.texts(), article.source().text(), found.terms());
    ReadText read = new ReadText(runs, opened.marking(), original(article));
    Findings findings = new FindingsViews(labels, links, read, readers).of(found);
    KeepingPanel keeping = new KeepingViews(labels, links, runs, kept).of(article);
    List<Span> paragraphs = runs.paragraphs();
    boolean opensWithTitle = opensWithTitle(article, paragraphs);
    List<Run> title =
        opensWithTitle ? runs.runs(paragraphs.get(0)) : plain(article.description().chosenTitle());
    return new ArticlePage(
        new Frame(
            labels.texts().of("title.page", article.description().chosenTitle()),
            "/articles/" + article.id(),
            labels.texts(),
            assets),
        new Ways(labels.texts(), links, opened).of(article.id()),
        heading(found, links, title, files),
        new Body(
            (opensWithTitle ? paragraphs.subList(1, paragraphs.size()) : paragraphs)
                .stream().map(runs::runs).toList(),
            found(runs.hits(), opened.from()),
            new MarksViews(labels.texts(), links, opened.marking()).of(article, runs)),
        findings,
        keeping,
        CiteView.of(article, citations, labels.texts()),
        null);
  }

  private FoundView found(HitPlaces hits, SearchState from) {
    String words = WaysOn.quotable(from.query().words());
    int count = hits.places().size();
    String sentence =
        count == 0
            ? labels.texts().of("article.hits.none", words)
            : labels.texts().of("article.hits", count, words);
    return new FoundView(
        words.isEmpty() ? null : sentence, count == 0 ? null : "#hit-1", hits.legend());
  }

  private static @Nullable TextFragments original(Article article) {
    return url(article.description())
        .map(url -> new TextFragments(url, article.source().text()))
        .orElse(null);
  }

  private static Optional<String> url(Description description) {
    return description.chosenUrl().filter(ArticlePages::isWeb);
  }

  private Heading heading(FoundArticle found, Links links, List<Run> title, List<String> files) {
    Article article = found.article();
    return new Heading(
        title,
        article.source().language(),
        byline(article.description(), links),
        url(article.description()).orElse(null),
        new ReprintsViews(labels.texts(), links)
            .of(
                article.description().chosenTitle(),
                article.description().chosenOutlet().orElse(null),
                found.reprints()),
        files,
        "/articles/" + article.id() + "/file");
  }

  private Byline byline(Description description, Links links) {
    Optional<String> outlet = description.chosenOutlet();
    @Nullable String published = description.chosenDate().map(PublicationDate::iso).orElse(null);
    return new Byline(
        outlet.map(name -> new Link(name, links.only("outlet", name))).orElse(null),
        description.chosenAuthors().stream()
            .map(author -> new Link(author, links.only("author", author)))
            .toList(),
        ResultViews.date(labels.texts(), published),
        description.isTitled());
  }

  /** Whether the first paragraph is the title, so that it need not stand on the page twice. */
  private static boolean opensWithTitle(Article article, List<Span> paragraphs) {
    if (paragraphs.isEmpty()) {
      return false;
    }
    String text = article.source().text();
    String opening = paragraphs.get(0).of(text).strip();
    if (opening.equals(article.description().chosenTitle())) {
      return true;
    }
    return article.description().title().stream()
        .filter(Receipt::chosen)
        .map(Receipt::span)
        .anyMatch(
            span ->
                span != null
                    && span.end() <= text.length()
                    && span.start() <= paragraphs.get(0).end()
                    && span.of(text).strip().equals(opening));
  }

  private static List<Run> plain(String title) {
    return List.of(new Run(title, List.of(), null, null, null, null, null));
  }

  private static boolean isWeb(String url) {
    return url.matches("(?i)https?://[^\\s]+");
  }
}
