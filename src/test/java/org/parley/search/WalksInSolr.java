package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.reprints.Pieces;
import org.parley.solr.SolrConnection;

/** Goes through all results of searches in a running Solr: of more than a step and of reprints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WalksInSolr {
  private static final int SHORT = 2_100;
  private static final int PIECES = 60;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private Searches searches;

  @BeforeAll
  void index(SolrConnection solr) {
    ArticleIndex index = new ArticleIndex(solr);
    List<Article> articles = new ArrayList<>();
    IntStream.range(0, SHORT).mapToObj(WalksInSolr::note).forEach(articles::add);
    for (int piece = 0; piece < PIECES; piece++) {
      articles.add(print(piece, "The Courier", "2025-03-%02d".formatted(1 + piece % 28)));
      articles.add(print(piece, "The Herald", "2025-04-%02d".formatted(1 + piece % 28)));
    }
    index.put(articles.stream().map(article -> new IndexEntry(article, "f")).toList());
    index.commit();
    searches = new SolrSearches(solr, Facets.BUILT_IN);
  }

  /** Same dates and same scores abound, and some have no date. */
  private static Article note(int number) {
    Articles note = Articles.titled("Note " + number).in(number % 3 == 0 ? "Wire" : "Desk");
    return (number % 5 == 0 ? note : note.on("2024-%02d".formatted(1 + number % 12)))
        .saying("Truce talk number " + number)
        .article();
  }

  private static Article print(int piece, String outlet, String date) {
    return Articles.titled("Piece " + piece)
        .in(outlet)
        .on(date)
        .saying(Pieces.piece(piece, 30) + " Armistice of " + outlet)
        .article();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sort=oldest",
        "reprints=each",
        "q=truce",
        "q=truce&sort=newest&outlet=Wire",
        "q=armistice",
        "q=armistice&reprints=each",
        "from=2025&-outlet=The+Courier",
        "missing=author&page=3&size=50",
      })
  void passesOnAllResultsInTheOrderOfThePages(String parameters) {
    SearchState state = with(parameters);

    List<ArticleId> paged = paged(state);

    assertThat(paged).doesNotHaveDuplicates();
    assertThat(cards(state)).isEqualTo(paged);
    assertThat(articles(state)).isEqualTo(paged);
  }

  @Test
  void findsEachOnce() {
    assertThat(articles(SearchState.EVERYTHING)).hasSize(SHORT + PIECES);
    assertThat(articles(with("reprints=each"))).hasSize(SHORT + 2 * PIECES);
    assertThat(articles(with("q=nothingofthatkind"))).isEmpty();
  }

  @Test
  void passesOnArticlesWholeWithTheirReprints() {
    List<FoundArticle> found = new ArrayList<>();
    searches.each(with("q=armistice&outlet=The+Herald"), found::add);

    assertThat(found).hasSize(PIECES).allMatch(one -> one.reprints().size() == 1);
    for (FoundArticle one : found) {
      assertThat(searches.article(one.article().id(), Query.EVERYTHING)).contains(one);
    }
  }

  @Test
  void namesReprintsThatAreResultsThemselves() {
    List<FoundArticle> found = new ArrayList<>();
    searches.each(with("q=armistice&reprints=each"), found::add);

    assertThat(found)
        .hasSize(2 * PIECES)
        .allSatisfy(
            one ->
                assertThat(searches.article(one.article().id(), Query.EVERYTHING)).contains(one));
  }

  @Test
  void endsWhenTheReaderHasEnough() {
    List<ArticleId> read = new ArrayList<>();

    assertThatThrownBy(
            () ->
                searches.each(
                    SearchState.EVERYTHING,
                    found -> {
                      read.add(found.article().id());
                      if (read.size() == 7) {
                        throw new IllegalStateException("enough");
                      }
                    }))
        .hasMessage("enough");
    assertThat(read).hasSize(7);
  }

  private List<ArticleId> articles(SearchState state) {
    List<ArticleId> ids = new ArrayList<>();
    searches.each(state, found -> ids.add(found.article().id()));
    return ids;
  }

  private List<ArticleId> cards(SearchState state) {
    List<ArticleId> ids = new ArrayList<>();
    searches.eachCard(state, hit -> ids.add(hit.id()));
    return ids;
  }

  private List<ArticleId> paged(SearchState state) {
    SearchState large = state.withSize(100);
    List<ArticleId> ids = new ArrayList<>();
    for (int page = 1; page <= searches.search(large).pages(large.view()); page++) {
      searches.search(large.withPage(page)).hits().forEach(hit -> ids.add(hit.id()));
    }
    return ids;
  }

  private static SearchState with(String parameters) {
    return new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split(parameters));
  }
}
