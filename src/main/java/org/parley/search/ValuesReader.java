package org.parley.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;

/** Reads the values of one facet from Solr's answer. */
record ValuesReader(SearchState state, Facet facet, ValueSearch wanted) {

  FacetCounts read(QueryResponse response) {
    Map<String, Long> counts = new LinkedHashMap<>();
    long missing = 0;
    for (FacetField.Count count : counts(response)) {
      if (count.getName() == null) {
        missing = count.getCount();
      } else {
        counts.put(count.getName(), count.getCount());
      }
    }
    CountedValues counted = CountedValues.of(counts);
    List<FacetCounts.Value> values =
        counted.values().stream().limit(wanted.limit()).map(v -> value(v, counted)).toList();
    boolean more = counts.size() > wanted.limit();
    return new FacetCounts(
        facet, values, missing, state.filters().missing().contains(facet.key()), more);
  }

  private List<FacetField.Count> counts(QueryResponse response) {
    FacetField field = response.getFacetField(facet.counted());
    return field == null ? List.of() : field.getValues();
  }

  private FacetCounts.Value value(String value, CountedValues counted) {
    Long count = counted.count(value);
    return new FacetCounts.Value(
        value,
        counted.kind(value),
        count == null ? 0 : count,
        state.filters().includes(facet.key(), value),
        state.filters().excludes(facet.key(), value));
  }
}
