package org.parley.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.solr.Fields;

/** Builds the part of a request that counts, in Solr's JSON facet language. */
final class FacetRequest {
  /** The name under which the answer counts all prints of the pieces found. */
  static final String PRINTS = "prints";

  /** The name under which the answer counts languages. */
  static final String LANGUAGES = "languages";

  private static final long DAY_MILLIS = 24L * 60 * 60 * 1000;

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

  /** A request that counts all articles by language, the unknown one included. */
  static String ofLanguages() {
    ObjectNode facets = JsonNodeFactory.instance.objectNode();
    putLanguages(facets);
    return facets.toString();
  }

  /** Counts by language too. */
  static void putLanguages(ObjectNode facets) {
    ObjectNode json = facets.putObject(LANGUAGES);
    json.put("type", "terms").put("field", Fields.LANGUAGE).put("limit", -1).put("missing", true);
  }

  /** The most frequent values, one more than are shown, and how many articles have none. */
  void values(Facet facet, int chosen) {
    terms(valuesOf(facet), facet.counted(), facet.limit() + chosen + 1, facet.key());
  }

  /** One chosen value, however rare it is. */
  void chosenValue(Facet facet, int i, String filter) {
    ObjectNode json = facets.putObject(chosenOf(facet, i));
    json.put("type", "query").put("q", filter);
    everyPrint(json, facet.key());
  }

  /** All prints of the pieces found. */
  void prints() {
    everyPrint(facets.putObject(PRINTS).put("type", "query").put("q", "*:*"), null);
  }

  /** All months, and all years for stretches too long to show by month. */
  void dates() {
    byTime("month", Fields.PUBLISHED_MONTH);
    byTime("year", Fields.PUBLISHED_YEAR);
  }

  /** Counts each day from the first to the last; what has no day of its own is on none. */
  static String ofDays(LocalDate first, LocalDate last) {
    FacetRequest request = new FacetRequest();
    ObjectNode days = request.facets.putObject(datesBy("day"));
    days.put("type", "range").put("field", Fields.PUBLISHED_START).put("gap", "+1DAY");
    days.put("start", first + "T00:00:00Z").put("end", last.plusDays(1) + "T00:00:00Z");
    days.put("mincount", 1);
    everyPrint(days, SearchRequest.PUBLISHED);
    String span = "ms(" + Fields.PUBLISHED_END + "," + Fields.PUBLISHED_START + ")";
    ((ObjectNode) days.path("domain")).put("filter", "{!frange u=" + DAY_MILLIS + "}" + span);
    return request.json();
  }

  private void byTime(String unit, String field) {
    terms(datesBy(unit), field, -1, SearchRequest.PUBLISHED).put("sort", "index asc");
  }

  private ObjectNode terms(String name, String field, int limit, String ownFilter) {
    ObjectNode json = facets.putObject(name);
    json.put("type", "terms").put("field", field).put("limit", limit).put("mincount", 1);
    json.put("missing", true);
    everyPrint(json, ownFilter);
    return json;
  }

  /**
   * Counts are of all prints of a piece: who looks for an outlet wants to know that it is there.
   */
  static void everyPrint(ObjectNode facet, @Nullable String ownFilter) {
    String tags = ownFilter == null ? "" : ownFilter + ",";
    facet.putObject("domain").put("excludeTags", tags + SearchRequest.REPRINTS);
  }

  String json() {
    return facets.toString();
  }
}
