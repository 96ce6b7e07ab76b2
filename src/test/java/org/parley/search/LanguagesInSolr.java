package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.Article;
import org.parley.domain.Span;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.solr.SolrConnection;

/** One query over articles in many languages, in a running Solr; says nothing of where it runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LanguagesInSolr {
  private static final List<Article> ARTICLES =
      List.of(
          article(
              "en", "Talks stall", "The negotiators of NATO left Geneva. Olaf Scholz was away."),
          article(
              "uk",
              "Ціна миру",
              "Після переговорів у Києві президент Зеленський говорив про перемир’я."
                  + " NATO не має єдності. Це об’єкт суперечок для Ґалаґана."),
          article(
              "ru",
              "Цена мира",
              "После переговоров в Киеве Зеленского спросили о ещё одном перемирии."
                  + " Страны NATO спорят."),
          article(
              "de",
              "Krieg und Frieden",
              "Die Verhandlungen der NATO mit Präsident Müller über Länder und Straßen dauern an."
                  + " Scholz schweigt. Die Kanzler Europas zögern."),
          article(
              "fr",
              "Paix fragile",
              "Les négociations de l’accord d’Istanbul ont duré. L’OTAN, ou NATO, hésite."
                  + " Un compromis sur l’accord de paix viendra."),
          article(
              "es",
              "Acuerdos",
              "Las negociaciones entre gobiernos y ciudades seguirán. La NATO envía armas rusas."),
          article(
              "pl",
              "Wojna",
              "Wynik negocjacji zależy od Trumpa i rozmów w Moskwie. NATO czeka na żołnierzy."),
          article(
              "it",
              "Guerre",
              "I termini dell’accordo e gli armamenti russi: la NATO teme nuove guerre."),
          article("el", "Ειρήνη", "Οι διαπραγματεύσεις για την ειρήνη με το NATO συνεχίζονται."),
          article("zh", "和平", "乌克兰与俄罗斯的和平谈判在日内瓦继续进行。NATO表示支持。"),
          article("th", "สันติภาพ", "การเจรจาสันติภาพระหว่างรัสเซียและยูเครน NATO"),
          article("ko", "평화", "평화협상이 제네바에서 계속되고 있다 NATO"),
          article("ar", "السلام", "تستمر المفاوضات حول السَّلام في جنيف مع NATO"),
          article(null, "No language", "Unbekannt: NATO and the ceasefires."));

  @SuppressWarnings("NullAway.Init") // set before the first test
  private Searches searches;

  @BeforeAll
  void index(SolrConnection solr) {
    ArticleIndex index = new ArticleIndex(solr);
    index.put(ARTICLES.stream().map(article -> new IndexEntry(article, "f")).toList());
    index.commit();
    searches = new SolrSearches(solr, Facets.BUILT_IN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "negotiator             | Talks stall",
        "переговори             | Ціна миру, Цена мира",
        "переговорам            | Ціна миру, Цена мира",
        "президента             | Ціна миру",
        "зеленського            | Ціна миру",
        "переговоры             | Цена мира",
        "переговорами           | Ціна миру, Цена мира",
        "страна                 | Цена мира",
        "Verhandlung            | Krieg und Frieden",
        "verhandlungen          | Krieg und Frieden",
        "Land                   | Krieg und Frieden",
        "négociation            | Paix fragile",
        "negociations           | Paix fragile",
        "l'accord               | Paix fragile, Guerre",
        "accords                | Paix fragile",
        "Istanbul               | Paix fragile",
        "negociación            | Acuerdos",
        "gobierno ciudad        | Acuerdos",
        "arma ruso              | Acuerdos",
        "negocjacje             | Wojna",
        "rozmowa Moskwa         | Wojna",
        "Trump                  | Wojna",
        "żołnierz               | Wojna",
        "zolnierz               | Wojna",
        "accordo                | Guerre",
        "all'accordo            | Guerre",
        "guerra nuovo           | Guerre",
      })
  void aWordFindsItsFormsInItsLanguage(String query, String titles) {
    assertThat(titles(query)).containsExactlyInAnyOrder(titles.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "об'єкту                | Ціна миру",
        "об’єктом               | Ціна миру",
        "обʼєкт                 | Ціна миру",
        "обєкт                  | Ціна миру",
        "галаган                | Ціна миру",
        "еще                    | Цена мира",
        "muller                 | Krieg und Frieden",
        "Mueller                | Krieg und Frieden",
        "MÜLLER                 | Krieg und Frieden",
        "ueber Laender          | Krieg und Frieden",
        "Strasse                | Krieg und Frieden",
        "Straße                 | Krieg und Frieden",
        "ειρηνη                 | Ειρήνη",
        "ΕΙΡΉΝΗ                 | Ειρήνη",
        "和平                   | 和平",
        "谈判                   | 和平",
        "和谈                   | ",
        "เจรจา                   | สันติภาพ",
        "평화                   | 평화",
        "السلام                 | السلام",
        "`\"accord de paix\"`   | Paix fragile",
        "`\"l'accord de paix\"` | Paix fragile",
        "`\"negocjacji zależy\"`| Wojna",
        "`\"negocjacje zależy\"`| ",
        "`\"和平谈判\"`         | 和平",
        "перего*                | Ціна миру, Цена мира",
        "title:мир              | Ціна миру, Цена мира",
        "title:guerra           | Guerre",
        "ceasefires             | No language",
      })
  void spellingsAreFoldedAsReadersOfTheLanguageWrite(String query, @Nullable String titles) {
    assertThat(titles(query))
        .containsExactlyInAnyOrder(titles == null ? new String[0] : titles.split(", "));
  }

  @Test
  void oneQueryFindsAndMarksArticlesInEveryLanguage() {
    List<Hit> hits = search("q=nato&size=20").hits();

    assertThat(hits).hasSize(ARTICLES.size());
    assertThat(hits).allSatisfy(hit -> assertThat(marked(hit)).containsExactly("NATO"));
  }

  @Test
  void snippetsMarkTheFormsOfTheArticlesLanguage() {
    Map<String, Set<String>> marked =
        search("q=accord+OR+accordo+OR+переговори+OR+переговоры+OR+negocjacje+OR+谈判&size=20")
            .hits()
            .stream()
            .collect(Collectors.toMap(LanguagesInSolr::title, LanguagesInSolr::marked));

    assertThat(marked)
        .containsEntry("Paix fragile", Set.of("l’accord"))
        .containsEntry("Guerre", Set.of("dell’accordo"))
        .containsEntry("Ціна миру", Set.of("переговорів"))
        .containsEntry("Цена мира", Set.of("переговоров"))
        .containsEntry("Wojna", Set.of("negocjacji"))
        .containsEntry("和平", Set.of("谈判"));
  }

  @Test
  void anExactPhraseIsMarkedWhateverTheLanguage() {
    assertThat(marked(search("q=%22accord+de+paix%22").hits().get(0)))
        .containsExactly("l’accord de paix");
    assertThat(marked(search("q=%22Länder+und+Straßen%22").hits().get(0)))
        .containsExactly("Länder und Straßen");
    assertThat(marked(search("q=%22це+об'єкт%22").hits().get(0))).containsExactly("Це об’єкт");
  }

  @Test
  void titlesAreMarkedInTheirLanguage() {
    assertThat(search("q=guerra").hits().get(0).title()).contains(new Fragment("Guerre", true));
  }

  @Test
  void wordsOfDifferentLanguagesAreJoinedWithinAnArticle() {
    assertThat(titles("nato президент")).containsExactly("Ціна миру");
    assertThat(titles("nato verhandlung accord")).isEmpty();
    assertThat(search("q=nato+-verhandlung+-talks").total().articles())
        .isEqualTo(ARTICLES.size() - 2);
  }

  @Test
  void countsAndNarrowsByLanguage() {
    FacetCounts languages =
        search("q=nato&language=uk").facets().stream()
            .filter(counts -> counts.facet().key().equals("language"))
            .findFirst()
            .orElseThrow();

    assertThat(languages.values()).contains(new FacetCounts.Value("uk", 1, true, false));
    assertThat(languages.values()).contains(new FacetCounts.Value("de", 1, false, false));
    assertThat(languages.missing()).isEqualTo(1);
    assertThat(search("q=nato&language=uk&language=zh").hits()).hasSize(2);
    assertThat(search("q=nato&missing=language").hits()).hasSize(1);
  }

  @Test
  void anArticleInAnyLanguageComesBackWholeWithItsHits() {
    for (Article article : ARTICLES) {
      FoundArticle found =
          searches.article(article.id(), Query.EVERYTHING.withWords("nato")).orElseThrow();

      assertThat(found.article()).isEqualTo(article);
      assertThat(found.hits())
          .extracting((Span span) -> span.of(article.source().text()))
          .contains("NATO");
    }
  }

  @Test
  void proposesASpellingInAnyLanguage() {
    assertThat(search("q=переговорыв").help().spelling()).isEqualTo("переговоров");
  }

  @Test
  void aQueryOfManyWordsIsAskedWholeInEveryLanguage() {
    for (int words : new int[] {20, 60, 200, 800}) {
      String unknown =
          IntStream.range(0, words).mapToObj(i -> "word" + i).collect(Collectors.joining(" OR "));

      assertThat(titles("(" + unknown + ") OR Istanbul")).containsExactly("Paix fragile");
      assertThat(titles("title:(" + unknown + " OR Guerre)")).containsExactly("Guerre");
    }
  }

  private static Article article(@Nullable String language, String title, String text) {
    return Articles.titled(title).inLanguage(language).saying(text).article();
  }

  private Results search(String parameters) {
    return searches.search(
        new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split(parameters)));
  }

  private List<String> titles(String query) {
    return searches
        .search(SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords(query)))
        .hits()
        .stream()
        .map(LanguagesInSolr::title)
        .toList();
  }

  private static String title(Hit hit) {
    return hit.masthead().title().text();
  }

  private static Set<String> marked(Hit hit) {
    return Stream.concat(
            hit.snippets().stream().flatMap(snippet -> snippet.fragments().stream()),
            hit.title().stream())
        .filter(Fragment::hit)
        .map(Fragment::text)
        .collect(Collectors.toSet());
  }
}
