package org.parley.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.parley.search.Facet;
import org.parley.search.Facets;
import org.parley.search.Query;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.search.syntax.Form;
import org.parley.web.page.HelpPage.Address;
import org.parley.web.page.HelpPage.FacetHelp;
import org.parley.web.page.HelpPage.FormView;

/**
 * Makes the page that tells how to use Parley: queries from what the parser knows, facets from what
 * there are. Immutable.
 *
 * @param assets where style sheets and scripts lie
 */
public record HelpPages(Facets facets, Labels labels, String assets) {
  private static final List<String> ADDRESSES =
      List.of(
          "api/search",
          "api/articles",
          "similar",
          "api/facets",
          "compare",
          "export",
          "feed",
          "notes",
          "opensearch");

  /** The page, with examples of these words. */
  public HelpPage page(Form.Words words) {
    Texts texts = labels.texts();
    String title = texts.of("title.page", texts.of("help.title"));
    return new HelpPage(
        new Frame(title, HelpPage.PATH, texts, assets),
        Form.all(words).stream().map(this::form).toList(),
        facets().inOrder().stream().map(this::facet).toList(),
        addresses().toList());
  }

  private FormView form(Form form) {
    SearchState state =
        SearchState.EVERYTHING.withQuery(Query.EVERYTHING.withWords(form.example()));
    String url = new SearchUrl(facets).page(state);
    return new FormView(
        labels.texts().of("help.form." + form.key()), new Link(form.example(), url));
  }

  private FacetHelp facet(Facet facet) {
    String meaning = labels.texts().find("help.facet." + facet.key()).orElse("");
    return new FacetHelp(labels.facet(facet), facet.key(), meaning);
  }

  private Stream<Address> addresses() {
    return ADDRESSES.stream()
        .map(
            key ->
                new Address(
                    labels.texts().of("help.address." + key),
                    labels.texts().of("help.address." + key + ".text")));
  }
}
