package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Collection;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.domain.Span;
import org.parley.domain.Theme;
import org.parley.export.Citations;
import org.parley.search.Facets;
import org.parley.search.FoundArticle;
import org.parley.search.Query;
import org.parley.search.SearchState;
import org.parley.search.TermHits;
import org.parley.web.page.ArticlePage.Candidate;
import org.parley.web.page.ArticlePage.Run;
import org.parley.web.page.ArticlePage.ThemeView;

class ArticlePagesTest {
  private static final String TEXT = "A truce at last\n\n\u00a0\n\nBy Ann Smith. The truce holds.";
  private static final Theme THEME =
      new Theme("Ceasefire", List.of(new Theme.Passage("truce", new Span(38, 43))));
  private static final SearchState TRUCE =
      SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords("truce"));

  @Test
  void aTitleThatOpensTheTextStandsOnceAndKeepsItsHits() {
    ArticlePage page = page(receipt("A truce at last", new Span(0, 15)), "https://example.org/");

    assertThat(page.heading().title())
        .extracting(Run::text)
        .containsExactly("A ", "truce", " at last");
    assertThat(page.body().paragraphs()).hasSize(1);
  }

  @Test
  void aTitleFromElsewhereLeavesTheTextAsItIs() {
    ArticlePage page = page(receipt("Ceasefire", null), "https://example.org/");

    assertThat(page.heading().title()).extracting(Run::text).containsExactly("Ceasefire");
    assertThat(page.body().paragraphs().stream().map(ArticlePagesTest::joined))
        .containsExactly("A truce at last", "By Ann Smith. The truce holds.");
  }

  @Test
  void openingWordsThatStandForATitleAreToldFromOne() {
    Receipt opening = new Receipt("A truce…", Origin.LEAD, "A truce at last", null, true);

    assertThat(page(opening, "https://example.org/").heading().byline().titled()).isFalse();
    assertThat(page(receipt("T", null), "https://example.org/").heading().byline().titled())
        .isTrue();
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    Receipt title = receipt("T", null);

    assertThat(page(title, "javascript:alert(1)").heading().source()).isNull();
    assertThat(page(title, "HTTPS://example.org/x").heading().source()).isNotNull();
  }

  @Test
  void aReceiptInTheTextLeadsToItsPlace() {
    ArticlePage page = page(receipt("T", null), "https://example.org/");
    Candidate author = page.findings().receipts().get(1).candidates().get(0);

    assertThat(author.place()).isEqualTo("#receipt-authors-1");
    assertThat(author.text()).isEqualTo("By Ann Smith.");
    assertThat(page.body().paragraphs().get(1).get(0).anchors())
        .containsExactly("receipt-authors-1");
  }

  @Test
  void theWayBackIsTheSearchAtTheArticlesPlace() {
    ArticlePage page = page(receipt("T", null), "https://example.org/");

    assertThat(page.way().back()).isEqualTo("/?q=truce#a-0123456789abcdef01234567");
    assertThat(page.body().found().hits()).isEqualTo("2 places for “truce”");
  }

  @Test
  void aThemeLeadsToTheWordsThatTellOfIt() {
    ArticlePage page = page(receipt("T", null), "https://example.org/");
    ThemeView theme = page.findings().themes().get(0);

    assertThat(theme.name().url()).contains("theme=Ceasefire");
    assertThat(theme.passages()).containsExactly(new Link("truce", "#theme-1-1"));
    assertThat(page.body().paragraphs().get(1))
        .anySatisfy(run -> assertThat(run.anchors()).contains("theme-1-1"));
  }

  private static ArticlePage page(Receipt title, String url) {
    Receipt author =
        new Receipt("Ann Smith", Origin.BYLINE, "By Ann Smith.", new Span(20, 33), true);
    Receipt address = new Receipt(url, Origin.META, url, null, true);
    Description description =
        new Description(List.of(title), List.of(author), List.of(), List.of(), List.of(address));
    Article article =
        new Article(
            new ArticleId("0123456789abcdef01234567"),
            new SourceText("a.html", "text/html", "en", TEXT),
            description,
            new Analysis(List.of(), List.of(), List.of(), List.of(THEME)));
    List<Span> hits = List.of(new Span(2, 7), new Span(38, 43));
    return new ArticlePages(
            Facets.BUILT_IN,
            new Labels(Texts.english(), Collection.EMPTY),
            "/assets/1",
            Citations.load())
        .page(
            new Opened(TRUCE, null, Marking.USUAL),
            new FoundArticle(article, List.of(new TermHits("truce", hits)), List.of(), true),
            List.of("file.txt"),
            Readers.SILENT);
  }

  private static Receipt receipt(String title, @Nullable Span span) {
    return new Receipt(title, Origin.HEADING, title, span, true);
  }

  private static String joined(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
