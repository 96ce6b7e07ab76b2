package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Article;
import org.parley.domain.PublicationDate;
import org.parley.domain.Quote;
import org.parley.domain.Stance;
import org.parley.index.ArticleIndex;
import org.parley.index.IndexEntry;
import org.parley.reprints.Pieces;
import org.parley.solr.SolrConnection;

/**
 * Comparisons in a running Solr, over articles few enough to count by hand. Says nothing of where
 * it runs: what a local node counts, a cluster has to count too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ComparisonsInSolr {
  private static final String PIECE = Pieces.piece(1, 30);
  private static final List<Article> ARTICLES =
      List.of(
          Articles.titled("One")
              .by("Kay")
              .in("Courier")
              .on("2025-05-01")
              .naming("Putin")
              .naming("Trump")
              .quoting("Putin", Quote.Kind.DIRECT)
              .taking("mediation", Stance.Label.SUPPORTS)
              .saying(PIECE + " armistice")
              .article(),
          Articles.titled("One again")
              .by("Kay")
              .in("Herald")
              .on("2025-05-03")
              .naming("Putin")
              .naming("Trump")
              .quoting("Putin", Quote.Kind.REPORTED)
              .quoting("Putin", Quote.Kind.DIRECT)
              .taking("mediation", Stance.Label.SUPPORTS)
              .saying(PIECE + " armistice")
              .article(),
          Articles.titled("Two")
              .by("Kay", "Lee \"${x}\"")
              .in("Courier")
              .on("2025-05")
              .naming("Putin")
              .quoting("Putin", Quote.Kind.DIRECT)
              .quoting("Trump", Quote.Kind.DIRECT)
              .taking("mediation", Stance.Label.OPPOSES)
              .saying("armistice")
              .article(),
          Articles.titled("Three")
              .by("Lee \"${x}\"")
              .in("Herald")
              .on("2025")
              .naming("Trump")
              .taking("mediation", Stance.Label.OPPOSES)
              .taking("aid", Stance.Label.SUPPORTS)
              .saying("truce")
              .article(),
          Articles.titled("Four").saying("armistice").article(),
          Articles.titled("Five")
              .by("Moe")
              .in("Gazette")
              .on("2025-07-03")
              .naming("Trump")
              .quoting("Kallas", Quote.Kind.DIRECT)
              .saying("truce")
              .article());

  private static final Axis OUTLETS = values("outlet", 2);
  private static final Axis AUTHORS = values("author", 15);
  private static final Axis ACTORS = values("actor", 15);
  private static final Axis SPEAKERS = values("speaker", 15);
  private static final Axis MEDIATION = new Axis.Sides("mediation");
  private static final Axis TIMES = new Axis.Times();

  @SuppressWarnings("NullAway.Init") // set before the first test
  private Searches searches;

  @BeforeAll
  void index(SolrConnection solr) {
    ArticleIndex index = new ArticleIndex(solr);
    index.put(ARTICLES.stream().map(article -> new IndexEntry(article, "f")).toList());
    index.commit();
    searches = new SolrSearches(solr, Facets.BUILT_IN);
  }

  @Test
  void sidesAreCountedByOutletWithOthersAndUnknownApart() {
    CrossTable table = table("", OUTLETS, MEDIATION);

    assertThat(names(table.columns()))
        .containsExactly("supports", "mixed", "unclear", "opposes", "untouched");
    assertThat(table.whole().cells()).containsExactly(2L, 0L, 0L, 2L, 2L);
    assertThat(rows(table))
        .containsExactly(
            "Courier 2 [1, 0, 0, 1, 0]",
            "Herald 2 [1, 0, 0, 1, 0]",
            "others 1 [0, 0, 0, 0, 1]",
            "unknown 1 [0, 0, 0, 0, 1]");
  }

  @Test
  void anArticleOfTwoAuthorsCountsForEachButOnceInAll() {
    CrossTable table = table("", AUTHORS, MEDIATION);

    assertThat(rows(table))
        .containsExactly(
            "Kay 3 [2, 0, 0, 1, 0]",
            "Lee \"${x}\" 2 [0, 0, 0, 2, 0]",
            "Moe 1 [0, 0, 0, 0, 1]",
            "unknown 1 [0, 0, 0, 0, 1]");
    assertThat(table.whole().articles()).isEqualTo(6);
  }

  @Test
  void othersOfSeveralValuesAreThoseWithNoneOfTheNamed() {
    CrossTable table = table("", values("author", 1), new Axis.Whole());

    assertThat(rows(table)).containsExactly("Kay 3 [3]", "others 2 [2]", "unknown 1 [1]");
  }

  @Test
  void actorsAreCountedByOutletOnceAnArticle() {
    assertThat(rows(table("", ACTORS, OUTLETS)))
        .containsExactly("Trump 4 [1, 2, 1, 0]", "Putin 3 [2, 1, 0, 0]", "unknown 1 [0, 0, 0, 1]");
  }

  @Test
  void whoQuotesWhomIsCountedOnceAnArticle() {
    CrossTable table = table("", AUTHORS, SPEAKERS);

    assertThat(names(table.columns())).containsExactly("Putin", "Kallas", "Trump", "unknown");
    assertThat(rows(table))
        .containsExactly(
            "Kay 3 [3, 0, 1, 0]",
            "Lee \"${x}\" 2 [1, 0, 1, 1]",
            "Moe 1 [0, 1, 0, 0]",
            "unknown 1 [0, 0, 0, 1]");
  }

  @Test
  void timeHasNoGapsAndTellsWhatIsDatedLooselyOrNotAtAll() {
    assertThat(rows(table("", TIMES, MEDIATION)))
        .containsExactly(
            "2025-05 3 [2, 0, 0, 1, 0]",
            "2025-06 0 [0, 0, 0, 0, 0]",
            "2025-07 1 [0, 0, 0, 0, 1]",
            "loose 1 [0, 0, 0, 1, 0]",
            "undated 1 [0, 0, 0, 0, 1]");
  }

  @Test
  void aShortTimeIsToldByDay() {
    assertThat(
            rows(
                table(
                    "outlet=Herald&outlet=Courier&-author=Lee+%22%24%7Bx%7D%22",
                    TIMES, new Axis.Whole())))
        .containsExactly("2025-05-01 1 [1]", "2025-05-02 0 [0]", "2025-05-03 1 [1]");
  }

  @Test
  void everyPrintCountsThoughTheSearchFoldsThem() {
    Comparison folded = compare("q=armistice", OUTLETS, MEDIATION);
    Comparison each = compare("q=armistice&reprints=each", OUTLETS, MEDIATION);

    assertThat(folded.pieces()).isEqualTo(3);
    assertThat(folded.articles()).isEqualTo(4);
    assertThat(each.pieces()).isEqualTo(4);
    assertThat(folded.tables()).isEqualTo(each.tables());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=armistice",
        "outlet=Herald&outlet=Courier",
        "-outlet=Herald&missing=author&author=Kay",
        "actor=Putin",
        "-stance=mediation:opposes",
        "stance=aid:supports&stance=mediation:opposes",
        "stance=aid:supports",
        "missing=stance",
        "speaker=Putin&missing=speaker",
        "missing=outlet&missing=author",
      })
  void eachNumberIsWhatItsSearchFinds(String search) {
    SearchState state = with(search + "&reprints=each");
    for (Cross cross :
        List.of(
            new Cross(OUTLETS, MEDIATION),
            new Cross(AUTHORS, new Axis.Sides("aid")),
            new Cross(ACTORS, OUTLETS),
            new Cross(AUTHORS, SPEAKERS))) {
      CrossTable table = searches.compare(state, List.of(cross)).tables().get(0);
      table.rows().forEach(row -> assertFound(state, table, row));
      assertFound(state, table, table.whole());
    }
  }

  /** What is dated 2025 is found by a search for any of its months, though counted under none. */
  @Test
  void eachNumberOverTimeIsWhatItsSearchFindsButForLooseDates() {
    SearchState state = with("-author=Lee+%22%24%7Bx%7D%22&from=2025-05-02&reprints=each");
    CrossTable table = table("-author=Lee+%22%24%7Bx%7D%22&from=2025-05-02", TIMES, OUTLETS);

    assertThat(names(table)).startsWith("2025-05", "2025-06", "2025-07");
    table.rows().forEach(row -> assertFound(state, table, row));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "missing=published", "from=2025&missing=published", "from=2025-05-02"})
  void whatHasNoDateIsFoundByItsNumber(String search) {
    CrossTable table = table(search, TIMES, OUTLETS);
    List<CrossTable.Row> undated =
        table.rows().stream().filter(row -> row.part() instanceof Part.Undated).toList();

    undated.forEach(row -> assertFound(with(search + "&reprints=each"), table, row));
    assertThat(undated).hasSize(search.equals("from=2025-05-02") ? 0 : 1);
    assertThat(undated).allMatch(row -> row.part().in(with(search)).isPresent());
  }

  private void assertFound(SearchState state, CrossTable table, CrossTable.Row row) {
    for (int i = 0; i < table.columns().size(); i++) {
      Part column = table.columns().get(i);
      Optional<SearchState> cell = row.part().in(state).flatMap(column::in);
      if (cell.isPresent()) {
        assertThat(searches.search(cell.get()).total().articles())
            .as("%s, %s", row.part(), column)
            .isEqualTo(row.cells().get(i));
      }
    }
  }

  @Test
  void whatHasTwoValuesOfOneFacetCannotBeAskedFor() {
    Facet author = Facets.BUILT_IN.byKey("author").orElseThrow();
    SearchState kay = with("author=Kay");

    assertThat(new Part.Value(author, "Moe").in(kay)).isEmpty();
    assertThat(new Part.Value(author, "Kay").in(kay)).contains(kay);
    assertThat(new Part.Unknown(author).in(kay)).isEmpty();
    assertThat(new Part.Value(author, "Moe").in(with("author=Kay&author=Moe")))
        .contains(with("author=Moe"));
    assertThat(
            new Part.Time(PublicationDate.parse("2025-05").orElseThrow())
                .in(with("from=2025-05-12&to=2025-05-20")))
        .contains(with("from=2025-05-12&to=2025-05-20"));
  }

  @Test
  void aSearchThatFindsNothingHasEmptyTables() {
    Comparison nothing = compare("q=nowhere", OUTLETS, TIMES);

    assertThat(nothing.articles()).isZero();
    assertThat(nothing.tables().get(0).rows()).isEmpty();
    assertThat(nothing.tables().get(0).columns()).isEmpty();
  }

  private CrossTable table(String search, Axis rows, Axis columns) {
    return compare(search, rows, columns).tables().get(0);
  }

  private Comparison compare(String search, Axis rows, Axis columns) {
    return searches.compare(with(search), List.of(new Cross(rows, columns)));
  }

  private static Axis values(String facet, int most) {
    return new Axis.Values(Facets.BUILT_IN.byKey(facet).orElseThrow(), most);
  }

  private static SearchState with(String parameters) {
    return new SearchParameters(Facets.BUILT_IN).parse(SearchUrl.split(parameters));
  }

  private static List<String> rows(CrossTable table) {
    return table.rows().stream()
        .map(row -> name(row.part()) + " " + row.articles() + " " + row.cells())
        .toList();
  }

  private static List<String> names(CrossTable table) {
    return names(table.rows().stream().map(CrossTable.Row::part).toList());
  }

  private static List<String> names(List<Part> parts) {
    return parts.stream().map(ComparisonsInSolr::name).toList();
  }

  private static String name(Part part) {
    if (part instanceof Part.Value value) {
      return value.value();
    } else if (part instanceof Part.Side side) {
      return side.side().key();
    } else if (part instanceof Part.Time time) {
      return time.date().iso();
    }
    return part.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
