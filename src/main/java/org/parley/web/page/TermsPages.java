package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parley.search.Facets;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.StandingOut;
import org.parley.search.StandingOut.Standout;
import org.parley.web.page.SearchPage.Hidden;
import org.parley.web.page.TermsPage.Row;
import org.parley.web.page.TermsPage.Term;

/**
 * Makes pages of what stands out in a search. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record TermsPages(Facets facets, Labels labels, String assets) {
  /** The path of the page. */
  public static final String PATH = "/terms";

  /** The page of a search; its page does not matter. */
  public TermsPage page(SearchState state, StandingOut found) {
    Links links = new Links(new SearchUrl(facets), state);
    String title = texts().of("title.page", texts().of("beside.terms"));
    return new TermsPage(
        new Frame(title, links.url().address(PATH, state), texts(), assets),
        state.query().words(),
        hidden(links),
        new Link(texts().of("values.back"), links.here()),
        under(state, found),
        texts().of(found.isEmpty() ? "beside.terms.none" : "beside.terms.note"),
        rows(links, found));
  }

  private String under(SearchState state, StandingOut found) {
    return state.isEverything()
        ? texts().of("beside.terms.everything")
        : texts().of("beside.terms.under", found.found(), found.all());
  }

  private List<Row> rows(Links links, StandingOut found) {
    List<Row> rows = new ArrayList<>();
    add(rows, "beside.terms.words", found, found.terms(), each -> word(links, each));
    add(rows, "beside.terms.actors", found, found.actors(), each -> actor(links, each));
    return rows;
  }

  private void add(
      List<Row> rows,
      String label,
      StandingOut found,
      List<Standout> terms,
      Function<Standout, String> url) {
    if (!terms.isEmpty()) {
      rows.add(
          new Row(
              texts().of(label),
              terms.stream().map(each -> term(found, each, url.apply(each))).toList()));
    }
  }

  private Term term(StandingOut found, Standout each, String url) {
    return new Term(
        new Link(each.text(), url),
        texts().number(each.found()),
        texts().of("beside.terms.count", each.found(), found.found(), each.all()));
  }

  private static String actor(Links links, Standout each) {
    return links.with("actor", each.text());
  }

  /** The search narrowed to a term. */
  public static String word(Links links, Standout each) {
    SearchState from = links.from();
    return links.to(from.withQuery(Narrowing.to(from.query(), each.text())));
  }

  private static List<Hidden> hidden(Links links) {
    List<Hidden> hidden = new ArrayList<>();
    SearchUrl.split(links.parameters())
        .forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
    hidden.removeIf(each -> each.name().equals("q"));
    return hidden;
  }

  private Texts texts() {
    return labels.texts();
  }
}
