package org.parley.search;

import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.util.NamedList;
import org.parley.solr.Fields;

/** Reads Solr's answer to a {@link SearchRequest}. */
record ResultsReader(SearchState state, Facets facets, QueryResponse response) {

  List<Hit> hits() {
    return response.getResults().stream()
        .map(
            document -> {
              Hit hit = Cards.hit((String) document.getFieldValue(Fields.CARD_JSON));
              return withHighlights(hit);
            })
        .toList();
  }

  private Hit withHighlights(Hit hit) {
    Map<String, Map<String, List<String>>> all = response.getHighlighting();
    Map<String, List<String>> ofHit =
        all == null ? Map.of() : all.getOrDefault(hit.id().value(), Map.of());
    List<Fragment> title =
        ofHit.getOrDefault(Fields.TITLE, List.of()).stream()
            .findFirst()
            .map(Marks::fragments)
            .orElse(hit.title());
    List<Snippet> snippets = Snippets.of(ofHit.getOrDefault(Fields.TEXT, List.of()));
    return new Hit(
        hit.id(),
        hit.masthead(),
        hit.labels(),
        title,
        snippets.isEmpty() ? hit.snippets() : snippets);
  }

  List<FacetCounts> facetCounts() {
    FacetReader reader = facetReader();
    return facets.inOrder().stream().map(reader::counts).toList();
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
