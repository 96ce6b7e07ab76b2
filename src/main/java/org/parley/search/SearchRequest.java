package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.domain.PublicationDate;
import org.parley.solr.Fields;

/**
 * Builds the request for a page of results, one named step after the other. Values that people
 * chose travel in parameters of their own, to which the filters point: they are never part of
 * anything parsed.
 */
final class SearchRequest {
  static final String PUBLISHED = "published";

  private final SearchState state;
  private final Facets facets;
  private final ModifiableSolrParams params = new ModifiableSolrParams();
  private int values;

  private SearchRequest(SearchState state, Facets facets) {
    this.state = state;
    this.facets = facets;
  }

  static ModifiableSolrParams of(SearchState state, Facets facets, AskedQuery query) {
    SearchRequest request = new SearchRequest(state, facets);
    request.query(query);
    request.filters();
    request.facets();
    request.highlighting(query);
    request.paging();
    request.sort();
    return request.params;
  }

  /** A request in which Solr expands nothing and guesses nothing. */
  static ModifiableSolrParams plain(String query) {
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("q", query);
    params.set("defType", "lucene");
    params.set("q.op", "OR");
    params.set("df", Fields.TEXT);
    params.set("sow", "false");
    params.set("expandMacros", "false");
    return params;
  }

  private void query(AskedQuery query) {
    params.add(plain(query.lucene()));
    params.set("fl", Fields.ID, Fields.CARD_JSON);
  }

  private void filters() {
    for (Facet facet : facets.inOrder()) {
      if (state.filters().uses(facet.key())) {
        params.add("fq", filter(facet));
      }
    }
    DateRange range = state.filters().published();
    if (!range.isOpen()) {
      params.add("fq", "{!tag=" + PUBLISHED + "}" + dates(range));
    }
  }

  /** One filter a facet: any of the chosen values or none known, and none of the excluded ones. */
  private String filter(Facet facet) {
    StringBuilder filter = new StringBuilder("{!bool tag=" + facet.key());
    List<String> chosen = new ArrayList<>();
    Filters.valuesOf(state.filters().included(), facet.key())
        .forEach(value -> chosen.add(term(facet, value)));
    if (state.filters().missing().contains(facet.key())) {
      chosen.add("*:* -" + facet.field() + ":*");
    }
    chosen.forEach(clause -> filter.append(" should=").append(parameter(clause)));
    if (chosen.isEmpty()) {
      filter.append(" must=").append(parameter("*:*"));
    }
    for (String value : Filters.valuesOf(state.filters().excluded(), facet.key())) {
      filter.append(" must_not=").append(parameter(term(facet, value)));
    }
    return filter.append('}').toString();
  }

  private String term(Facet facet, String value) {
    return "{!term f=" + facet.field() + " v=" + parameter(value) + "}";
  }

  /** Sets a parameter of its own for a value. */
  private String parameter(String value) {
    String name = "v" + values++;
    params.set(name, value);
    return "$" + name;
  }

  /**
   * Articles that may have been published in the range: what is dated 2025 is found under 2025-05.
   */
  private static String dates(DateRange range) {
    String from = range.from().map(PublicationDate::first).map(d -> d + "T00:00:00Z").orElse("*");
    String to = range.to().map(PublicationDate::last).map(d -> d + "T23:59:59Z").orElse("*");
    return "+%s:[%s TO *] +%s:[* TO %s]"
        .formatted(Fields.PUBLISHED_END, from, Fields.PUBLISHED_START, to);
  }

  private void facets() {
    FacetRequest request = new FacetRequest();
    for (Facet facet : facets.inOrder()) {
      Set<String> named = state.filters().named(facet.key());
      request.values(facet, named.size());
      int i = 0;
      for (String value : named) {
        request.chosenValue(facet, i++, term(facet, value));
      }
    }
    request.dates();
    params.set("json.facet", request.json());
  }

  private void highlighting(AskedQuery query) {
    query.marked().ifPresent(marked -> highlight(params, marked));
    params.set("hl.fl", Fields.TITLE, Fields.TEXT);
    params.set("f." + Fields.TITLE + ".hl.bs.type", "WHOLE");
    params.set("hl.bs.type", "SENTENCE");
    params.set("hl.snippets", Snippets.MOST);
    params.set("hl.fragsize", 140);
    params.set("hl.fragAlignRatio", "0.4");
  }

  /** Marks the hits of a query wherever its words stand, whatever field it names. */
  static void highlight(ModifiableSolrParams params, String marked) {
    params.set("hl", true);
    params.set("hl.method", "unified");
    params.set("hl.q", marked);
    params.set("hl.qparser", "lucene");
    params.set("hl.requireFieldMatch", false);
    params.set("hl.maxAnalyzedChars", Integer.MAX_VALUE - 1);
    params.set("hl.tag.pre", Marks.BEFORE);
    params.set("hl.tag.post", Marks.AFTER);
  }

  private void paging() {
    params.set("start", (state.view().page() - 1) * state.view().size());
    params.set("rows", state.view().size());
  }

  private void sort() {
    String newest = Fields.PUBLISHED_START + " desc, " + Fields.ID + " asc";
    params.set(
        "sort",
        switch (state.sort()) {
          case RELEVANCE -> "score desc, " + newest;
          case NEWEST -> newest;
          case OLDEST -> Fields.PUBLISHED_START + " asc, " + Fields.ID + " asc";
        });
  }
}
