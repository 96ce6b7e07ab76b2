package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.solr.Fields;

/** Builds the part of a request that counts, in Solr's JSON facet language. */
final class FacetRequest {
  private final ObjectNode facets = JsonNodeFactory.instance.objectNode();

  /** The name under which the answer counts the values of a facet. */
  static String valuesOf(Facet facet) {
    return "values_" + facet.key();
  }

  /** The name under which the answer counts one chosen value. */
  static String chosenOf(Facet facet, int i) {
    return "chosen_" + facet.key() + "_" + i;
  }

  /** The name under which the answer counts the dates, by {@code month} or {@code year}. */
  static String datesBy(String unit) {
    return "published_" + unit;
  }

  /** The most frequent values, one more than are shown, and how many articles have none. */
  void values(Facet facet, int chosen) {
    terms(valuesOf(facet), facet.field(), facet.limit() + chosen + 1, facet.key());
  }

  /** One chosen value, however rare it is. */
  void chosenValue(Facet facet, int i, String filter) {
    ObjectNode json = facets.putObject(chosenOf(facet, i));
    json.put("type", "query").put("q", filter);
    json.putObject("domain").put("excludeTags", facet.key());
  }

  /** All months, and all years for stretches too long to show by month. */
  void dates() {
    byTime("month", Fields.PUBLISHED_MONTH);
    byTime("year", Fields.PUBLISHED_YEAR);
  }

  private void byTime(String unit, String field) {
    terms(datesBy(unit), field, -1, SearchRequest.PUBLISHED).put("sort", "index asc");
  }

  private ObjectNode terms(String name, String field, int limit, String ownFilter) {
    ObjectNode json = facets.putObject(name);
    json.put("type", "terms").put("field", field).put("limit", limit).put("mincount", 1);
    json.put("missing", true);
    json.putObject("domain").put("excludeTags", ownFilter);
    return json;
  }

  String json() {
    return facets.toString();
  }
}
