package org.parley.search;

import java.util.List;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.util.NamedList;
import org.parley.solr.Fields;

/** Reads Solr's answer to a {@link SearchRequest}. */
record ResultsReader(SearchState state, Facets facets, QueryResponse response) {

  List<Hit> hits() {
    return response.getResults().stream()
        .map(
            document -> {
              Hit hit = Cards.hit((String) document.getFieldValue(Fields.CARD_JSON));
              return withFindings(hit, document);
            })
        .toList();
  }

  private Hit withFindings(Hit hit, SolrDocument document) {
    String key = String.valueOf(document.getFieldValue(Fields.KEY));
    List<Fragment> title =
        Highlights.ofTitle(response, key).stream()
            .findFirst()
            .map(Marks::fragments)
            .orElse(hit.title());
    List<Snippet> snippets =
        Snippets.of(Highlights.ofText(response, key), hit.masthead().title().text());
    return new Hit(
        hit.id(),
        hit.masthead(),
        hit.labels().withReprints(new ReprintsReader(response, Reprints.MOST).of(document)),
        title,
        snippets.isEmpty() ? hit.snippets() : snippets);
  }

  List<FacetCounts> facetCounts() {
    FacetReader reader = facetReader();
    return facets.inOrder().stream().map(reader::counts).toList();
  }

  Results.Total total(long tookMillis) {
    long found = response.getResults().getNumFound();
    return new Results.Total(found, Math.max(0, facetReader().prints() - found), tookMillis);
  }

  DateHistogram published() {
    return facetReader().published();
  }

  private FacetReader facetReader() {
    return response.getResponse().get("facets") instanceof NamedList<?> counts
        ? new FacetReader(state, counts)
        : new FacetReader(state, new NamedList<>());
  }
}
