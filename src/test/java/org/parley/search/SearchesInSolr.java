package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Article;
import org.parley.domain.Quote;
import org.parley.domain.Span;
import org.parley.domain.Stance;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.solr.SolrConnection;

/**
 * Searches in a running Solr, over articles small enough to judge by eye. Says nothing of where it
 * runs: what a local node answers, a cluster has to answer too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchesInSolr {
  private static final Article KETTLE =
      Articles.titled("Europe alone")
          .by("Martin Kettle")
          .in("The Guardian")
          .on("2025-12")
          .naming("Vladimir Putin")
          .quoting("Vladimir Putin", Quote.Kind.DIRECT)
          .taking("mediation", Stance.Label.MIXED)
          .saying("Zelenskyy’s allies scramble. A ceasefire was offered.\n\nNothing came of it.")
          .article();
  private static final Article BAMBERY =
      Articles.titled("No serious mediator")
          .by("Chris Bambery", "Ann Other")
          .in("Counterfire")
          .on("2025-05-12")
          .naming("Vladimir Putin")
          .naming("Donald Trump")
          .quoting("Vladimir Putin", Quote.Kind.REPORTED)
          .quoting("Vladimir Putin", Quote.Kind.DIRECT)
          .quoting("the envoy", Quote.Kind.REPORTED)
          .taking("mediation", Stance.Label.OPPOSES)
          .saying("The war goes on.\n\nPeace talks\n\nIt is a proxy war, said Zelenskyy's envoy.")
          .article();
  private static final Article CEASEFIRE =
      Articles.titled("Ceasefire now")
          .on("2025")
          .naming("Donald Trump")
          .saying("They negotiated at length. Talks about talks, and peace later. The year 2025.")
          .article();
  private static final Article UNDATED =
      Articles.titled("Mediators and <b>markup</b>")
          .in("Counterfire")
          .saying("A <script>alert(1)</script> note on the façade of naïve truces, worth £253bn.")
          .article();

  @SuppressWarnings("NullAway.Init") // set before the first test
  private Searches searches;

  @BeforeAll
  void index(SolrConnection solr) {
    ArticleIndex index = new ArticleIndex(solr);
    index.put(
        List.of(KETTLE, BAMBERY, CEASEFIRE, UNDATED).stream()
            .map(article -> new IndexEntry(article, "f"))
            .toList());
    index.commit();
    searches = new SolrSearches(solr, Facets.BUILT_IN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ceasefire                    | Ceasefire now, Europe alone",
        "Ceasefires                   | Ceasefire now, Europe alone",
        "`\"ceasefires\"`             | ",
        "zelenskyy                    | Europe alone, No serious mediator",
        "Zelenskyy's                  | Europe alone, No serious mediator",
        "negotiating                  | Ceasefire now",
        "`\"negotiating\"`            | ",
        "nego*                        | Ceasefire now",
        "facade naive                 | Mediators and <b>markup</b>",
        "ceasefire -zelenskyy         | Ceasefire now",
        "-ceasefire -war              | Mediators and <b>markup</b>",
        "proxy OR truces              | Mediators and <b>markup</b>, No serious mediator",
        "`\"peace talks\"`            | No serious mediator",
        "`\"talks peace\"~3`          | Ceasefire now, No serious mediator",
        "title:ceasefire              | Ceasefire now",
        "title:cease*                 | Ceasefire now",
        "author:kettle                | Europe alone",
        "`author:\"martin kettle\"`   | Europe alone",
        "outlet:guardian              | Europe alone",
        "actor:putin -actor:trump     | Europe alone",
        "actor:(putin trump)          | No serious mediator",
        "speaker:putin                | Europe alone, No serious mediator",
        "speaker:envoy                | No serious mediator",
        "speaker:trump                | ",
        "kettle ceasefire             | Europe alone",
        "253bn                        | Mediators and <b>markup</b>",
        "foo:bar                      | ",
        "nothing here matches         | ",
      })
  void finds(String query, String titles) {
    assertThat(titles(words(query)))
        .isEqualTo(titles == null ? List.of() : sorted(titles.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{!lucene}ceasefire",
        "_query_:\"ceasefire\"",
        "_val_:\"id\"",
        "${java.version}",
        "{!func}1",
        "title:[* TO *]",
        "*:*",
        "id:*",
        "ceasefire~",
        "ceasefire^9 /c.*e/",
        "\\",
        "\"\\\"",
        "a\u0000b",
        "\uD800",
        "{!xmlparser v='<x/>'}",
        "!",
        "&&",
        "text_exact:ceasefire",
      })
  void neverTakesPlainTextForSyntax(String query) {
    assertThat(searches.search(words(query)).total().articles()).isBetween(0L, 4L);
  }

  @Test
  void aForeignFieldIsText() {
    assertThat(titles(words("id:" + KETTLE.id()))).isEmpty();
    assertThat(titles(words("{!term f=id}" + KETTLE.id()))).isEmpty();
  }

  @Test
  void aQueryOfManyWordsIsAskedWhole() {
    String known = String.join(" ", Collections.nCopies(300, "peace talks"));
    String unknown =
        IntStream.range(0, 513).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    assertThat(titles(words(known))).containsExactly("Ceasefire now", "No serious mediator");
    assertThat(titles(words(unknown))).isEmpty();
    assertThat(titles(words(unknown + " OR ceasefire"))).isEmpty();
    assertThat(titles(words(unknown.replace(" ", " OR ") + " OR truces"))).hasSize(1);
  }

  @Test
  void aQueryBeyondAllMeasureSaysWhatWasLeftOut() {
    Results results = searches.search(words("peace ".repeat(3000)));

    assertThat(results.total().articles()).isEqualTo(2);
    assertThat(results.help().notices()).containsExactly(Notice.cut(900));
  }

  @Test
  void fiveThousandParenthesesAreNoObstacle() {
    assertThat(titles(words("(".repeat(5000) + "truces" + ")".repeat(5000)))).hasSize(1);
  }

  @Test
  void aWordInTheTitleRanksFirst() {
    assertThat(ranked(words("ceasefire"))).containsExactly("Ceasefire now", "Europe alone");
  }

  @Test
  void wordsCloseTogetherRankFirst() {
    assertThat(ranked(words("peace talks")).get(0)).isEqualTo("No serious mediator");
  }

  @Test
  void sortsByDateWithTheUndatedLast() {
    assertThat(ranked(SearchState.EVERYTHING))
        .containsExactly(
            "Europe alone", "No serious mediator", "Ceasefire now", "Mediators and <b>markup</b>");
    assertThat(ranked(SearchState.EVERYTHING.withSort(Sort.OLDEST)))
        .containsExactly(
            "Ceasefire now", "No serious mediator", "Europe alone", "Mediators and <b>markup</b>");
  }

  @Test
  void valuesOfOneFacetWidenAndFacetsNarrow() {
    SearchState counterfire = with("outlet=Counterfire");
    SearchState both = with("outlet=Counterfire&outlet=The+Guardian");

    assertThat(titles(counterfire)).hasSize(2);
    assertThat(titles(both)).hasSize(3);
    assertThat(titles(with("outlet=Counterfire&actor=Donald+Trump")))
        .containsExactly("No serious mediator");
    assertThat(titles(with("stance=mediation:mixed"))).containsExactly("Europe alone");
  }

  @Test
  void countsLeaveOutTheFacetsOwnFilter() {
    Results results = searches.search(with("outlet=Counterfire"));

    assertThat(counts(results, "outlet"))
        .containsEntry("Counterfire", 2L)
        .containsEntry("The Guardian", 1L);
    assertThat(facet(results, "outlet").missing()).isEqualTo(1);
    assertThat(counts(results, "author")).containsOnlyKeys("Chris Bambery", "Ann Other");
    assertThat(facet(results, "author").missing()).isEqualTo(1);
  }

  @Test
  void whoIsQuotedOrReportedIsASpeakerOnceAnArticle() {
    Results results = searches.search(SearchState.EVERYTHING);

    assertThat(counts(results, "speaker"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("Vladimir Putin", 2L, "the envoy", 1L));
    assertThat(facet(results, "speaker").missing()).isEqualTo(2);
    assertThat(titles(with("speaker=the+envoy"))).containsExactly("No serious mediator");
    assertThat(titles(with("-speaker=the+envoy&speaker=Vladimir+Putin")))
        .containsExactly("Europe alone");
  }

  @Test
  void leavesValuesOutAndFindsTheUnknown() {
    assertThat(titles(with("-outlet=Counterfire")))
        .containsExactly("Ceasefire now", "Europe alone");
    assertThat(titles(with("missing=outlet"))).containsExactly("Ceasefire now");
    assertThat(titles(with("missing=outlet&outlet=The+Guardian")))
        .containsExactly("Ceasefire now", "Europe alone");
    assertThat(titles(with("-actor=Donald+Trump&actor=Vladimir+Putin")))
        .containsExactly("Europe alone");
  }

  @Test
  void anActorComesWithItsKind() {
    assertThat(facet(searches.search(with("")), "actor").values())
        .filteredOn(value -> value.value().equals("Donald Trump"))
        .extracting(FacetCounts.Value::kind)
        .containsExactly("person");
  }

  @Test
  void valuesAreFoundByLettersInThemUnderTheSearch() {
    assertThat(values("actor", "", "PUT", 10)).containsExactly("Vladimir Putin");
    assertThat(values("outlet", "", "", 10)).containsExactly("Counterfire", "The Guardian");
    assertThat(values("outlet", "outlet=Counterfire", "guard", 10)).containsExactly("The Guardian");
    assertThat(values("outlet", "author=Chris+Bambery", "", 10)).containsExactly("Counterfire");
    assertThat(values("actor", "", "no such person (really", 10)).isEmpty();
    assertThat(values("actor", "", "person", 10)).isEmpty();
  }

  @Test
  void ofManyValuesTheListSaysThatThereAreMore() {
    FacetCounts first = found("outlet", "", new ValueSearch("", ValueSearch.Order.NAME, 1));

    assertThat(first.values()).extracting(FacetCounts.Value::value).containsExactly("Counterfire");
    assertThat(first.values()).extracting(FacetCounts.Value::count).containsExactly(2L);
    assertThat(first.more()).isTrue();
    assertThat(first.missing()).isEqualTo(1);
  }

  @Test
  void valuesInTheOrderOfTheirNamesComePageByPage() {
    assertThat(byName("author", 0, 2).values())
        .extracting(FacetCounts.Value::value)
        .containsExactly("Ann Other", "Chris Bambery");
    assertThat(byName("author", 0, 2).more()).isTrue();
    assertThat(byName("author", 2, 2).values())
        .extracting(FacetCounts.Value::value)
        .containsExactly("Martin Kettle");
    assertThat(byName("author", 2, 2).more()).isFalse();
    assertThat(found("outlet", "", new ValueSearch("", ValueSearch.Order.COUNT, 1, 1)).values())
        .extracting(FacetCounts.Value::value)
        .containsExactly("The Guardian");
  }

  private FacetCounts byName(String facet, int skip, int limit) {
    return found(facet, "", new ValueSearch("", ValueSearch.Order.NAME, skip, limit));
  }

  private List<String> values(String facet, String search, String find, int limit) {
    return found(facet, search, new ValueSearch(find, ValueSearch.Order.COUNT, limit))
        .values()
        .stream()
        .map(FacetCounts.Value::value)
        .toList();
  }

  private FacetCounts found(String facet, String search, ValueSearch wanted) {
    return searches.values(with(search), Facets.BUILT_IN.byKey(facet).orElseThrow(), wanted);
  }

  @Test
  void aChosenValueIsShownEvenIfNothingHasIt() {
    Results results =
        searches.search(with("q=truces&author=Martin+Kettle&outlet=No+%22such%24%7Bx%7D%29"));

    assertThat(results.total().articles()).isZero();
    assertThat(facet(results, "author").values())
        .contains(new FacetCounts.Value("Martin Kettle", 0, true, false));
    assertThat(facet(results, "outlet").values())
        .contains(new FacetCounts.Value("No \"such${x})", 0, true, false));
  }

  @Test
  void datesIncludeBothEndsAndWhatMayLieBetween() {
    assertThat(titles(with("from=2025-12"))).containsExactly("Ceasefire now", "Europe alone");
    assertThat(titles(with("from=2025-05-12&to=2025-05-12")))
        .containsExactly("Ceasefire now", "No serious mediator");
    assertThat(titles(with("to=2024"))).isEmpty();
    assertThat(titles(with("from=2025&to=2025"))).hasSize(3);
  }

  @Test
  void whatHasNoDateIsFoundAloneOrBesideDates() {
    SearchState undated = with("missing=published");
    List<String> found = titles(undated);

    assertThat(found).hasSize(1);
    assertThat(titles(with("from=2025&missing=published"))).hasSize(4).containsAll(found);
    assertThat(titles(with("from=2025"))).hasSize(3).doesNotContainAnyElementsOf(found);
    assertThat(titles(with("missing=published&to=2024"))).isEqualTo(found);
    assertThat(searches.search(undated).published())
        .isEqualTo(searches.search(SearchState.EVERYTHING).published());
  }

  @Test
  void showsHowResultsLieOverTime() {
    DateHistogram published = searches.search(SearchState.EVERYTHING).published();

    assertThat(published.unit()).isEqualTo("month");
    assertThat(published.buckets())
        .containsExactly(
            new DateHistogram.Bucket("2025-05", "2025-05", 1),
            new DateHistogram.Bucket("2025-12", "2025-12", 1));
    assertThat(published.missing()).isEqualTo(2);
    assertThat(published.undated()).isEqualTo(1);
  }

  @Test
  void aShortStretchOfChosenDatesIsCountedByTheDayToo() {
    DateHistogram all = searches.search(with("from=2025-05&to=2025-05")).published();

    assertThat(all.buckets()).hasSize(2);
    assertThat(all.closer())
        .isEqualTo(
            new DateHistogram(
                "day", List.of(new DateHistogram.Bucket("2025-05-12", "2025-05-12", 1)), 0));
    assertThat(searches.search(with("from=2025&to=2025")).published().closer()).isNull();
  }

  @Test
  void resultsOfTwoMonthsAreCountedByTheDay() {
    DateHistogram may = searches.search(with("author=Chris+Bambery")).published();

    assertThat(Objects.requireNonNull(may.closer()).buckets())
        .containsExactly(new DateHistogram.Bucket("2025-05-12", "2025-05-12", 1));
  }

  @Test
  void snippetsAreSentencesWithTheirHits() {
    Hit hit = searches.search(words("proxy war")).hits().get(0);

    assertThat(hit.snippets()).hasSizeBetween(1, 3);
    assertThat(hit.snippets().stream().map(SearchesInSolr::text))
        .contains("It is a proxy war, said Zelenskyy's envoy.")
        .noneMatch(text -> text.contains("Peace talks"));
    assertThat(hit.snippets().stream().flatMap(s -> s.fragments().stream()).filter(Fragment::hit))
        .extracting(Fragment::text)
        .contains("proxy", "war");
  }

  @Test
  void withoutWordsTheSnippetIsTheOpening() {
    Hit hit = searches.search(with("outlet=The+Guardian")).hits().get(0);

    assertThat(text(hit.snippets().get(0))).startsWith("Zelenskyy’s allies scramble.");
  }

  @Test
  void markupStaysText() {
    Hit hit = searches.search(words("markup script")).hits().get(0);

    assertThat(hit.title()).contains(new Fragment("markup", true));
    assertThat(text(hit.snippets().get(0))).contains("<script>alert(1)</script>");
  }

  @Test
  void anArticleComesBackWholeWithItsHits() {
    FoundArticle found =
        searches
            .article(
                BAMBERY.id(), new Query("war \"peace talks\"", Query.Match.ALL, Query.Mode.WORDS))
            .orElseThrow();

    assertThat(found.article()).isEqualTo(BAMBERY);
    assertThat(found.hits().stream().map(span -> span.of(BAMBERY.source().text())))
        .containsExactly("war", "Peace talks", "war");
    assertThat(searches.article(BAMBERY.id(), Query.EVERYTHING).orElseThrow().hits()).isEmpty();
  }

  @Test
  void hitsAreToldApartByTheTermThatTheyAnswer() {
    FoundArticle found =
        searches
            .article(
                BAMBERY.id(),
                new Query("wars \"peace talks\" env* Kettle", Query.Match.ANY, Query.Mode.WORDS))
            .orElseThrow();

    assertThat(found.terms())
        .extracting(term -> term.term() + words(term))
        .containsExactly("wars[war, war]", "“peace talks”[Peace talks]", "env*[envoy]", "Kettle[]");
  }

  @Test
  void anArticleStandsAmongTheResultsOfItsSearch() {
    SearchState oldest = with("sort=oldest&size=10");
    List<Hit> hits = searches.search(oldest).hits();

    ResultPlace first = searches.place(oldest, hits.get(0).id()).orElseThrow();
    ResultPlace third = searches.place(oldest, hits.get(2).id()).orElseThrow();

    assertThat(first.previous()).isNull();
    assertThat(third.position()).isEqualTo(3);
    assertThat(third.total()).isEqualTo(4);
    assertThat(Stream.of(third.previous(), third.next()).flatMap(Stream::ofNullable).map(Hit::id))
        .containsExactly(hits.get(1).id(), hits.get(3).id());
  }

  @Test
  void anArticleIsFoundOnThePageBeforeTheOneThatTheAddressNames() {
    SearchState second = with("sort=oldest&page=2");

    assertThat(searches.place(second, BAMBERY.id())).map(ResultPlace::total).contains(4L);
    assertThat(searches.place(second.withPage(4), BAMBERY.id())).isEmpty();
    assertThat(searches.place(words("façade"), BAMBERY.id())).isEmpty();
    assertThat(searches.place(second.withPage(Integer.MAX_VALUE), BAMBERY.id())).isEmpty();
  }

  @Test
  void exclusionsAndNamedFieldsAreNotMarkedInTheText() {
    List<Span> hits =
        searches
            .article(
                KETTLE.id(),
                new Query("author:kettle ceasefire -talks", Query.Match.ALL, Query.Mode.WORDS))
            .orElseThrow()
            .hits();

    assertThat(hits)
        .extracting(span -> span.of(KETTLE.source().text()))
        .containsExactly("ceasefire");
  }

  @Test
  void proposesASpellingWhereNothingIsFound() {
    assertThat(searches.search(words("zelenskky ceasefire")).help().spelling())
        .isEqualTo("zelenskyy ceasefire");
    assertThat(searches.search(words("ceasefire")).help().spelling()).isNull();
  }

  @Test
  void refusesPagesThatNobodyReads() {
    assertThatThrownBy(() -> searches.search(SearchState.EVERYTHING.withPage(999_999)))
        .isInstanceOf(BadSearch.class)
        .hasMessageContaining("page");
    assertThat(searches.search(SearchState.EVERYTHING.withPage(2)).hits()).isEmpty();
  }

  @Test
  void knowsItsSize() {
    assertThat(searches.size()).isEqualTo(4);
  }

  private static List<String> words(TermHits term) {
    return term.hits().stream().map(span -> span.of(BAMBERY.source().text())).toList();
  }

  private static SearchState words(String query) {
    return SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords(query));
  }

  private static SearchState with(String parameters) {
    return new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split(parameters));
  }

  private List<String> ranked(SearchState state) {
    return searches.search(state).hits().stream()
        .map(hit -> hit.masthead().title().text())
        .toList();
  }

  private List<String> titles(SearchState state) {
    return sorted(ranked(state).toArray(String[]::new));
  }

  private static List<String> sorted(String... titles) {
    List<String> sorted = new ArrayList<>(List.of(titles));
    sorted.sort(null);
    return sorted;
  }

  private static FacetCounts facet(Results results, String key) {
    return results.facets().stream()
        .filter(counts -> counts.facet().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Long> counts(Results results, String key) {
    return facet(results, key).values().stream()
        .collect(Collectors.toMap(FacetCounts.Value::value, FacetCounts.Value::count));
  }

  private static String text(Snippet snippet) {
    return snippet.fragments().stream().map(Fragment::text).collect(Collectors.joining());
  }
}
