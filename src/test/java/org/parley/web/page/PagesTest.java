package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.domain.Collection;
import org.parley.search.DateHistogram;
import org.parley.search.Facet;
import org.parley.search.FacetCounts;
import org.parley.search.Facets;
import org.parley.search.Results;
import org.parley.search.SearchParameters;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.Listing.Step;

/** The parts of pages, as values. */
class PagesTest {
  private static final Labels LABELS = new Labels(Texts.english(), Collection.EMPTY);

  @Test
  void datesAndNumbersAreWrittenForPeople() {
    Texts texts = Texts.english();

    assertThat(
            List.of("2025", "2025-05", "2025-05-21", "2025-05-21T09:30:00+02:00", "soon").stream()
                .map(texts::date))
        .containsExactly("2025", "May 2025", "21 May 2025", "21 May 2025", "soon");
    assertThat(texts.of("result.count", 37_500)).isEqualTo("37,500 articles");
    assertThat(texts.of("result.count", 1)).isEqualTo("1 article");
    assertThat(texts.language("uk")).isEqualTo("Ukrainian");
  }

  @Test
  void marksThatTurnTheDirectionOfTextStayOutOfTitles() {
    assertThat(new Frame("a\u202eb\u2066c", "/", Texts.english(), "").title()).isEqualTo("abc");
  }

  @Test
  void thePagerShowsTheEndsAndTheNeighbours() {
    assertThat(pager("page=7", 300)).containsExactly("1", "…", "5", "6", "7", "8", "9", "…", "300");
    assertThat(pager("page=3", 4)).containsExactly("1", "2", "3", "4");
    assertThat(pager("page=1", 1)).isEmpty();
    assertThat(pager("page=400", 2)).containsExactly("1", "2");
  }

  @Test
  void eachChipTakesAwayOneThing() {
    assertThat(
            new Chips(LABELS, links("q=x&author=A&-author=B&missing=outlet&from=2024&match=any"))
                .all())
        .extracting(chip -> chip.label() + "|" + chip.value() + "|" + chip.removeUrl())
        .containsExactly(
            "Author|A|/?q=x&-author=B&missing=outlet&from=2024&match=any",
            "Author|B|/?q=x&author=A&missing=outlet&from=2024&match=any",
            "Outlet|Unknown|/?q=x&author=A&-author=B&from=2024&match=any",
            "Published|since 2024|/?q=x&author=A&-author=B&missing=outlet&match=any",
            "Words|any of them|/?q=x&author=A&-author=B&missing=outlet&from=2024");
  }

  @Test
  void nothingFoundOffersTheLikeliestWayFirst() {
    Links links = links("q=\"peace plam\"&author=A");
    Results nothing = results(new Results.Help(List.of(), "\"peace plan\""));
    List<Link> ways =
        new WaysOn(Texts.english(), links).nothing(nothing, new Chips(LABELS, links).all()).ways();

    assertThat(ways)
        .extracting(Link::url)
        .containsExactly(
            "/?q=%22peace+plan%22&author=A",
            "/?q=peace+plam&author=A",
            "/?q=%22peace+plam%22&author=A&match=any",
            "/?q=%22peace+plam%22",
            "/");
  }

  @Test
  void aFacetFoldsWhatIsBeyondTheFirstAndOpensTheFoldForWhatIsSet() {
    Facet facet = Facets.BUILT_IN.byKey("author").orElseThrow();
    List<FacetCounts.Value> values =
        java.util.stream.IntStream.range(0, 9)
            .mapToObj(n -> new FacetCounts.Value("A" + n, 9 - n, n == 8, n == 7))
            .toList();
    FacetView view =
        new FacetViews(LABELS, links("author=A8&-author=A7"))
            .of(List.of(new FacetCounts(facet, values, 2, false, false)))
            .get(0);

    assertThat(view.values())
        .extracting(FacetView.Value::label)
        .containsExactly("A0", "A1", "A2", "A3", "A4", "A5", "Unknown");
    assertThat(view.folded()).extracting(FacetView.Value::label).containsExactly("A6", "A7", "A8");
    assertThat(view.fold()).matches(fold -> fold != null && fold.open());
    assertThat(view.heading().selected()).isEqualTo("2 set");
  }

  @Test
  void aFacetWithNothingToChooseIsNotShown() {
    Facet facet = Facets.BUILT_IN.byKey("speaker").orElseThrow();

    assertThat(
            new FacetViews(LABELS, links(""))
                .of(List.of(new FacetCounts(facet, List.of(), 5, false, false))))
        .isEmpty();
  }

  private static List<String> pager(String parameters, int pages) {
    Links links = links(parameters);
    return new Pagers(Texts.english(), links.from().view().page(), links::page)
        .of(pages).pages().stream().map(Step::text).toList();
  }

  private static Links links(String parameters) {
    Map<String, List<String>> split = SearchUrl.split(parameters);
    SearchState state = new SearchParameters(Facets.BUILT_IN).parse(split);
    return new Links(new SearchUrl(Facets.BUILT_IN), state);
  }

  private static Results results(Results.Help help) {
    return new Results(
        new Results.Total(0, 0, 1),
        List.of(),
        List.of(),
        new DateHistogram("month", List.of(), 0),
        help);
  }
}
