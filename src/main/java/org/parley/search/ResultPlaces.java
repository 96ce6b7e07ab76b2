package org.parley.search;

import java.util.List;
import java.util.Optional;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.parley.domain.ArticleId;
import org.parley.solr.SolrConnection;

/**
 * Finds an article among the results of a search. It looks on the page that the search names, and,
 * since results change while one reads, on the page before and after it.
 */
record ResultPlaces(SolrConnection solr, SearchState state, Facets facets, AskedQuery query) {

  /** The place of an article; empty if it is not near the page. */
  Optional<ResultPlace> of(ArticleId id) {
    int size = state.view().size();
    long start = (long) (state.view().page() - 1) * size;
    return within(id, start, size).or(() -> within(id, Math.max(0, start - size), 3 * size));
  }

  /** Asks for one result more at either end. */
  private Optional<ResultPlace> within(ArticleId id, long start, int rows) {
    long from = Math.max(0, start - 1);
    int more = (int) (start - from) + rows + 1;
    QueryResponse response = solr.query(SearchRequest.ofPlaces(state, facets, query, from, more));
    List<Hit> hits = new ResultsReader(state, facets, response).hits();
    for (int i = 0; i < hits.size(); i++) {
      if (holds(hits.get(i), id)) {
        return Optional.of(
            new ResultPlace(
                from + i + 1,
                response.getResults().getNumFound(),
                hits.get(i).id(),
                i > 0 ? hits.get(i - 1) : null,
                i + 1 < hits.size() ? hits.get(i + 1) : null));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Hit hit, ArticleId id) {
    return hit.id().equals(id)
        || hit.labels().reprints().shown().stream().anyMatch(print -> print.id().equals(id));
  }
}
