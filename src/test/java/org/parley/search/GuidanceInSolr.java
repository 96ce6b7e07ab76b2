package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.domain.Article;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.search.Understanding.Forms;
import org.parley.search.Understanding.OtherName;
import org.parley.solr.SolrConnection;

/** What helps a reader to ask: suggestions, spellings, and what a query is taken for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GuidanceInSolr {
  private static final List<Article> ARTICLES =
      List.of(
          Articles.titled("Negotiations fail")
              .by("Tomáš Dvořák")
              .in("The Guardian")
              .on("2025-12-01")
              .naming("Volodymyr Zelenskyy", "Zelensky", "Zelenskyy")
              .naming("Donald Trump", "Trump")
              .saying(
                  "They negotiated; he negotiates. Nobody was negotiating in Kyiv: negotiations are over.")
              .article(),
          Articles.titled("Peace after war")
              .by("Anne Applebaum")
              .in("The Atlantic")
              .on("2025-12-02")
              .naming("Volodymyr Zelenskyy", "Zelensky")
              .naming("Melania Trump", "Melania Trump")
              .naming("Eric Holds", "Holds")
              .saying(
                  "A negotiation is no surrender, a war may end, wars do. The warning was clear.")
              .article(),
          Articles.titled("Мирні переговори")
              .in("Українська правда")
              .inLanguage("uk")
              .naming("Йозеф Бойко", "Бойко")
              .saying("Переговори тривають у Києві.")
              .article());

  @SuppressWarnings("NullAway.Init") // set before the first test
  private Searches searches;

  @BeforeAll
  void index(SolrConnection solr) {
    ArticleIndex index = new ArticleIndex(solr);
    index.put(ARTICLES.stream().map(article -> new IndexEntry(article, "f")).toList());
    index.put(
        IntStream.range(0, 20)
            .mapToObj(
                i -> Articles.titled("Ceasefire " + i).saying("The ceasefire holds.").article())
            .map(article -> new IndexEntry(article, "f"))
            .toList());
    index.put(
        List.of(new IndexEntry(Articles.titled("Slip").saying("A ceasefyre.").article(), "f")));
    index.commit();
    searches = new SolrSearches(solr, Facets.BUILT_IN);
  }

  @Test
  void suggestsNamesByTheBeginningOfAnyOfTheirWords() {
    assertThat(texts("zel")).containsExactly("Volodymyr Zelenskyy");
    assertThat(texts("volodymyr z")).containsExactly("Volodymyr Zelenskyy");
    assertThat(texts("ukr")).isEmpty();
    assertThat(texts("elensky")).isEmpty();
  }

  @Test
  void actorsAreFoundByWhateverArticlesCallThem() {
    assertThat(found("actor:zelensky")).isEqualTo(2);
    assertThat(found("actor:\"Zelensky\" -actor:melania")).isEqualTo(1);
    assertThat(found("actor:(бойко OR holds)")).isEqualTo(2);
    assertThat(found("actor:trump")).as("as a word of two names").isEqualTo(2);
    assertThat(found("actor:zel")).isZero();
    assertThat(found("title:zelensky")).isZero();
  }

  private long found(String words) {
    return searches
        .search(SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords(words)))
        .total()
        .articles();
  }

  @Test
  void aSuggestedNameSaysItsFacetItsKindAndHowManyHaveIt() {
    assertThat(searches.suggest("zelensky"))
        .containsExactly(new Suggestion.Name("actor", "Volodymyr Zelenskyy", "person", 2, ""));
    assertThat(searches.suggest("guard"))
        .containsExactly(new Suggestion.Name("outlet", "The Guardian", null, 1, ""));
  }

  @Test
  void neitherCapitalsNorAccentsNorTheScriptMatter() {
    assertThat(texts("DVORAK")).containsExactly("Tomáš Dvořák");
    assertThat(texts("dvořák")).containsExactly("Tomáš Dvořák");
    assertThat(texts("йозеф")).containsExactly("Йозеф Бойко");
    assertThat(texts("БОИКО")).containsExactly("Йозеф Бойко");
    assertThat(texts("українська п")).containsExactly("Українська правда");
  }

  @Test
  void suggestsTitlesByTheirWordsTheLastOneBegun() {
    assertThat(searches.suggest("war pea"))
        .containsExactly(new Suggestion.Title(ARTICLES.get(1).id(), "Peace after war"));
    assertThat(texts("мирні пер")).containsExactly("Мирні переговори");
  }

  @Test
  void wordsBeforeANameAreSearchedStill() {
    assertThat(searches.suggest("ceasefire holds tomas dvo"))
        .containsExactly(new Suggestion.Name("author", "Tomáš Dvořák", null, 1, "ceasefire holds"));
  }

  @Test
  void nothingIsSuggestedForNoLettersAndForAPage() {
    assertThat(searches.suggest("")).isEmpty();
    assertThat(searches.suggest(" \"-( ")).isEmpty();
    assertThat(searches.suggest("zelensky ".repeat(50))).isEmpty();
    assertThat(searches.suggest("{!func}1 ${x} \u001f \\ *:*")).isEmpty();
  }

  @Test
  void namesTheOtherFormsOfAWordThatTheCollectionHas() {
    assertThat(understood("negotiating").forms())
        .containsExactly(
            new Forms(
                "negotiating",
                List.of("negotiated", "negotiates", "negotiation", "negotiations"),
                false));
    assertThat(understood("war").forms()).containsExactly(new Forms("war", List.of("wars"), false));
    assertThat(understood("kyiv").forms()).isEmpty();
  }

  @Test
  void aWordInQuotesHasNoOtherForms() {
    Understanding understood = understood("\"negotiating\" wars \"peace after\"");

    assertThat(understood.forms()).extracting(Forms::word).containsExactly("wars");
    assertThat(understood.exact()).containsExactly("negotiating");
  }

  @Test
  void knowsAnActorByAnotherName() {
    assertThat(understood("zelensky surrender").names())
        .containsExactly(new OtherName("zelensky", "Volodymyr Zelenskyy", 2));
    assertThat(understood("volodymyr zelenskyy").names()).isEmpty();
    assertThat(understood("melania trump").names()).isEmpty();
    assertThat(understood("\"zelensky\"").names()).isEmpty();
    assertThat(understood("").names()).isEmpty();
  }

  @Test
  void aWordThatSeldomMeansSomebodyIsNoName() {
    assertThat(understood("holds").names()).isEmpty();
  }

  @Test
  void proposesASpellingWhereFewAreFoundAndItFindsFarMore() {
    assertThat(searches.search(words("ceasefyre")).total().articles()).isEqualTo(1);
    assertThat(searches.search(words("ceasefyre")).help().spelling()).isEqualTo("ceasefire");
    assertThat(searches.search(words("Ceasefyre")).help().spelling()).isEqualTo("Ceasefire");
    assertThat(searches.search(words("surrender")).help().spelling()).isNull();
  }

  @Test
  void proposesNoSpellingThatFindsNothingUnderTheFilters() {
    SearchState narrowed =
        new SearchParameters(Facets.BUILT_IN)
            .parse(SearchUrl.split("q=ceasefyre&outlet=The+Guardian"));

    assertThat(searches.search(narrowed).help().spelling()).isNull();
  }

  private List<String> texts(String typed) {
    return searches.suggest(typed).stream().map(Suggestion::text).toList();
  }

  private Understanding understood(String query) {
    return searches.understand(Query.EVERYTHING.withWords(query));
  }

  private static SearchState words(String query) {
    return SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords(query));
  }
}
