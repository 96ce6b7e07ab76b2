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
import org.parley.web.page.ArticlePage.Heading;
import org.parley.web.page.ArticlePage.Run;
import org.parley.web.page.ArticlePage.Way;
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
  public ArticlePage page(
      SearchState from, FoundArticle found, List<String> files, Readers readers) {
    return page(from, found, files, readers, ReadersKeeping.NONE);
  }

  /** The same with what readers keep of it. */
  public ArticlePage page(
      SearchState from,
      FoundArticle found,
      List<String> files,
      Readers readers,
      ReadersKeeping kept) {
    Article article = found.article();
    Links links = new Links(new SearchUrl(facets), from);
    TextRuns runs = new TextRuns(labels.texts(), article.source().text(), found.hits());
    Findings findings = new FindingsViews(labels, links, runs, readers).of(found);
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
        new Way(links.here() + "#a-" + article.id(), from.query().words()),
        heading(found, links, title, files),
        body(runs, opensWithTitle ? paragraphs.subList(1, paragraphs.size()) : paragraphs, from),
        findings,
        keeping,
        CiteView.of(article, citations, labels.texts()));
  }

  private Body body(TextRuns runs, List<Span> paragraphs, SearchState from) {
    String words = WaysOn.quotable(from.query().words());
    int hits = runs.hitCount();
    String sentence =
        hits == 0
            ? labels.texts().of("article.hits.none", words)
            : labels.texts().of("article.hits", hits, words);
    return new Body(
        paragraphs.stream().map(runs::runs).toList(),
        words.isEmpty() ? null : sentence,
        hits == 0 ? null : "#hit-1");
  }

  private Heading heading(FoundArticle found, Links links, List<Run> title, List<String> files) {
    Article article = found.article();
    return new Heading(
        title,
        article.source().language(),
        byline(article.description(), links),
        article.description().chosenUrl().filter(ArticlePages::isWeb).orElse(null),
        new ReprintsViews(labels.texts(), links)
            .of(
                article.description().chosenTitle(),
                article.description().chosenOutlet().orElse(null),
                found.reprints()),
        files);
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
    return List.of(new Run(title, List.of(), null, null, null, null));
  }

  private static boolean isWeb(String url) {
    return url.matches("(?i)https?://[^\\s]+");
  }
}
