package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.SourceText;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.reprints.Pieces;
import org.parley.solr.SolrConnection;

/**
 * Reprints from the index to the results, in a running Solr. Says nothing of where it runs: what a
 * local node folds, a cluster has to fold too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReprintsInSolr {
  private static final String PIECE = Pieces.piece(1, 30);
  private static final Article FIRST = print("The Courier", "2025-05-01", PIECE + " Armistice.");
  private static final Article LATER =
      print("The Herald", "2025-05-03", "Armistice, armistice. " + PIECE);
  private static final Article LATEST =
      print("The Herald", "2025-05-07", PIECE.substring(0, PIECE.length() * 3 / 4));
  private static final Article OTHER =
      print("The Courier", "2025-05-02", Pieces.piece(2, 30) + " Armistice.");

  @SuppressWarnings("NullAway.Init") // set before the first test
  private SolrConnection solr;

  @SuppressWarnings("NullAway.Init") // set before each test
  private ArticleIndex index;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private Searches searches;

  @BeforeAll
  void connect(SolrConnection lent) {
    solr = lent;
    searches = new SolrSearches(solr, Facets.BUILT_IN);
  }

  @BeforeEach
  void empty() {
    solr.ask(client -> client.deleteByQuery("*:*"));
    solr.ask(client -> client.commit());
    index = new ArticleIndex(solr);
  }

  @Test
  void printsOfAPieceAreOneResultThatNamesTheOthers() {
    putAndCommit(FIRST, LATER, LATEST, OTHER);

    Results results = searches.search(SearchState.EVERYTHING);

    assertThat(results.total().articles()).isEqualTo(2);
    assertThat(results.total().folded()).isEqualTo(2);
    assertThat(ids(results)).containsExactly(LATEST.id(), OTHER.id());
    assertThat(reprints(results.hits().get(0))).containsExactly(FIRST.id(), LATER.id());
    assertThat(results.hits().get(0).labels().reprints().count()).isEqualTo(2);
    assertThat(results.hits().get(1).labels().reprints()).isEqualTo(Reprints.NONE);
  }

  @Test
  void theOrderDecidesWhichPrintStandsForAll() {
    putAndCommit(FIRST, LATER, LATEST, OTHER);

    assertThat(ids(searches.search(SearchState.EVERYTHING.withSort(Sort.OLDEST))))
        .containsExactly(FIRST.id(), OTHER.id());
    assertThat(ids(searches.search(words("armistice").withSort(Sort.NEWEST))))
        .containsExactly(LATER.id(), OTHER.id());
    assertThat(ids(searches.search(words("armistice")))).startsWith(LATER.id());
  }

  @Test
  void onlyWhatTheSearchFindsIsFolded() {
    putAndCommit(FIRST, LATER, LATEST, OTHER);

    Results found = searches.search(words("armistice").withSort(Sort.OLDEST));
    Results herald = searches.search(with("outlet=The+Herald"));

    assertThat(reprints(found.hits().get(0))).containsExactly(LATER.id());
    assertThat(found.total().folded()).isEqualTo(1);
    assertThat(ids(herald)).containsExactly(LATEST.id());
    assertThat(reprints(herald.hits().get(0))).containsExactly(LATER.id());
  }

  @Test
  void countsAreOfEveryPrint() {
    putAndCommit(FIRST, LATER, LATEST, OTHER);

    Results all = searches.search(SearchState.EVERYTHING);
    Results herald = searches.search(with("outlet=The+Herald"));

    assertThat(outlets(all)).isEqualTo(Map.of("The Courier", 2L, "The Herald", 2L));
    assertThat(outlets(herald)).isEqualTo(Map.of("The Courier", 2L, "The Herald", 2L));
    assertThat(all.published().buckets())
        .containsExactly(new DateHistogram.Bucket("2025-05", "2025-05", 4));
  }

  @Test
  void eachPrintMayBeAResultOfItsOwn() {
    putAndCommit(FIRST, LATER, LATEST, OTHER);

    Results each = searches.search(with("reprints=each"));

    assertThat(each.total().articles()).isEqualTo(4);
    assertThat(each.total().folded()).isZero();
    assertThat(ids(each)).containsExactly(LATEST.id(), LATER.id(), OTHER.id(), FIRST.id());
    assertThat(reprints(each.hits().get(0))).containsExactly(LATER.id(), FIRST.id());
    assertThat(each.hits().get(2).labels().reprints()).isEqualTo(Reprints.NONE);
  }

  @Test
  void aSecondPageOfPrintsNamesThoseOnTheFirst() {
    List<Article> many = prints(12);
    putAndCommit(many.toArray(Article[]::new));

    Results second = searches.search(with("reprints=each&sort=oldest&page=2"));
    Results folded = searches.search(SearchState.EVERYTHING);

    assertThat(ids(second)).containsExactly(many.get(10).id(), many.get(11).id());
    assertThat(second.hits().get(0).labels().reprints().count()).isEqualTo(11);
    assertThat(folded.hits()).hasSize(1);
    assertThat(folded.hits().get(0).labels().reprints().count()).isEqualTo(11);
    assertThat(folded.hits().get(0).labels().reprints().shown()).hasSize(10);
    assertThat(folded.hits().get(0).labels().reprints().rest()).isEqualTo(1);
  }

  @Test
  void markedPassagesBelongToTheirPrint() {
    putAndCommit(FIRST, LATER, LATEST, OTHER);

    Hit hit = searches.search(words("armistice")).hits().get(0);

    assertThat(hit.snippets().get(0).fragments()).contains(new Fragment("Armistice", true));
  }

  @Test
  void anArticleKnowsItsOtherPrints() {
    putAndCommit(FIRST, LATER, LATEST, OTHER);

    FoundArticle found = searches.article(LATER.id(), Query.EVERYTHING).orElseThrow();

    assertThat(found.article()).isEqualTo(LATER);
    assertThat(found.reprints()).extracting(Reprint::id).containsExactly(FIRST.id(), LATEST.id());
    assertThat(found.reprints().get(1).masthead().outlet()).isEqualTo("The Herald");
    assertThat(searches.article(OTHER.id(), Query.EVERYTHING).orElseThrow().reprints()).isEmpty();
  }

  @Test
  void printsAreFoundAcrossBatchesAndCommits() {
    put(FIRST);
    put(LATER, OTHER);
    index.commit();
    put(LATEST);
    index.commit();

    assertThat(ids(searches.search(SearchState.EVERYTHING)))
        .containsExactly(LATEST.id(), OTHER.id());
  }

  @Test
  void anArticlePutAgainIsThereOnceInItsGroup() {
    putAndCommit(FIRST, LATER);
    put(LATER);
    put(FIRST, LATER);
    putAndCommit(FIRST);

    assertThat(searches.size()).isEqualTo(2);
    assertThat(ids(searches.search(SearchState.EVERYTHING))).containsExactly(LATER.id());
  }

  @Test
  void anArticleWithAnotherTextLeavesItsGroup() {
    putAndCommit(FIRST, LATER, OTHER);
    Article rewritten = with(LATER, Pieces.piece(3, 30));

    putAndCommit(rewritten);

    assertThat(searches.size()).isEqualTo(3);
    assertThat(ids(searches.search(SearchState.EVERYTHING)))
        .containsExactly(LATER.id(), OTHER.id(), FIRST.id());
    put(with(LATER, PIECE));
    putAndCommit(rewritten);
    assertThat(searches.size()).isEqualTo(3);
    assertThat(searches.search(SearchState.EVERYTHING).total().folded()).isZero();
  }

  @Test
  void withoutItsFirstPrintAPieceStaysOne() {
    putAndCommit(FIRST, LATER, LATEST, OTHER);

    index.delete(List.of(FIRST.id()));
    assertThat(searches.size()).isEqualTo(4);
    index.commit();
    Article again = print("The Gazette", "2025-05-09", PIECE);
    putAndCommit(again);

    assertThat(searches.size()).isEqualTo(4);
    assertThat(ids(searches.search(SearchState.EVERYTHING)))
        .containsExactly(again.id(), OTHER.id());
  }

  @Test
  void whatIsDeletedBeforeItIsCommittedIsGone() {
    put(FIRST, OTHER);
    index.delete(List.of(FIRST.id()));
    index.commit();

    assertThat(searches.size()).isEqualTo(1);
    assertThat(index.fingerprints(List.of(FIRST.id(), OTHER.id()))).containsOnlyKeys(OTHER.id());
  }

  @Test
  void twoThreadsPuttingTheSameArticlesLeaveEachOnce() throws Exception {
    List<Article> articles = new ArrayList<>(prints(20));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> importing = threads.submit(() -> articles.forEach(this::put));
      Future<?> analysing = threads.submit(() -> articles.forEach(this::putAndCommit));
      importing.get();
      analysing.get();
    } finally {
      threads.shutdown();
    }
    index.commit();

    assertThat(searches.size()).isEqualTo(20);
    assertThat(searches.search(SearchState.EVERYTHING).total().articles()).isEqualTo(1);
  }

  private static List<Article> prints(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> print("Outlet " + n, "2025-06-%02d".formatted(n + 1), PIECE + " " + n))
        .toList();
  }

  private static Article print(String outlet, String date, String text) {
    return Articles.titled("A piece").in(outlet).on(date).saying(text).article();
  }

  private static Article with(Article article, String text) {
    SourceText source = article.source();
    return new Article(
        article.id(),
        new SourceText(source.file(), source.mediaType(), source.language(), text),
        article.description(),
        article.analysis());
  }

  private void putAndCommit(Article... articles) {
    put(articles);
    index.commit();
  }

  private void put(Article... articles) {
    index.put(Arrays.stream(articles).map(article -> new IndexEntry(article, "f")).toList());
  }

  private static SearchState words(String query) {
    return SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords(query));
  }

  private static SearchState with(String parameters) {
    return new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split(parameters));
  }

  private static List<ArticleId> ids(Results results) {
    return results.hits().stream().map(Hit::id).toList();
  }

  private static List<ArticleId> reprints(Hit hit) {
    return hit.labels().reprints().shown().stream().map(Reprint::id).toList();
  }

  private static Map<String, Long> outlets(Results results) {
    return results.facets().stream()
        .filter(counts -> counts.facet().key().equals("outlet"))
        .flatMap(counts -> counts.values().stream())
        .collect(Collectors.toMap(FacetCounts.Value::value, FacetCounts.Value::count));
  }
}
