package org.parley.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.parley.solr.SuggestedName;

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
    boolean byName = wanted.order() == ValueSearch.Order.NAME;
    List<String> all = byName ? ordered(counted.values()) : counted.mostFrequent();
    List<FacetCounts.Value> values =
        all.stream()
            .skip(wanted.skip())
            .limit(wanted.limit())
            .map(value -> value(value, counted))
            .toList();
    boolean more = counts.size() > wanted.skip() + wanted.limit();
    return new FacetCounts(
        facet, values, missing, state.filters().missing().contains(facet.key()), more);
  }

  /** Solr orders by code points, which puts é behind z and a behind Z. */
  private static List<String> ordered(List<String> values) {
    Map<String, String> folded = new HashMap<>();
    values.forEach(value -> folded.put(value, SuggestedName.fold(value)));
    return values.stream()
        .sorted(Comparator.comparing((String v) -> folded.getOrDefault(v, v)).thenComparing(v -> v))
        .toList();
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
