package org.parley.search;

import java.time.LocalDate;
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
  static final String REPRINTS = "reprints";

  private final SearchState state;
  private final Facets facets;
  private final ModifiableSolrParams params = new ModifiableSolrParams();
  private int values;

  private SearchRequest(SearchState state, Facets facets) {
    this.state = state;
    this.facets = facets;
  }

  /** What every request begins with. */
  private static SearchRequest asking(SearchState state, Facets facets, AskedQuery query) {
    SearchRequest request = new SearchRequest(state, facets);
    request.query(query);
    request.filters();
    return request;
  }

  static ModifiableSolrParams of(SearchState state, Facets facets, AskedQuery query) {
    SearchRequest request = asking(state, facets, query);
    request.facets();
    request.highlighting(query);
    request.paging();
    request.sort();
    request.reprints();
    return request.params;
  }

  /**
   * A request for all results, without what goes with a page; rows and cursor are still to come.
   */
  static ModifiableSolrParams ofWalk(SearchState state, Facets facets, AskedQuery query) {
    SearchRequest request = asking(state, facets, query);
    request.sort();
    request.params.set("sort", request.params.get("sort") + ", " + Fields.KEY + " asc");
    request.folding();
    return request.params;
  }

  /** A request for the number of articles of each day, as if no dates were chosen. */
  static ModifiableSolrParams ofDays(
      SearchState state, Facets facets, AskedQuery query, LocalDate first, LocalDate last) {
    ModifiableSolrParams params = ofNumbers(state, facets, query);
    params.set("json.facet", FacetRequest.ofDays(first, last));
    return params;
  }

  /** A request for the names alone of some results, in the order of the search. */
  static ModifiableSolrParams ofPlaces(
      SearchState state, Facets facets, AskedQuery query, long start, int rows) {
    SearchRequest request = asking(state, facets, query);
    request.sort();
    request.reprints();
    request.params.set("start", Long.toString(start));
    request.params.set("rows", rows);
    return request.params;
  }

  /** A request for the values of one facet, as if it were not used itself. */
  static ModifiableSolrParams ofValues(
      SearchState state, Facets facets, AskedQuery query, Facet facet, ValueSearch wanted) {
    SearchRequest request = asking(state, facets, query);
    request.values(facet, wanted);
    return request.params;
  }

  /** A request for numbers alone, of each print. */
  static ModifiableSolrParams ofNumbers(SearchState state, Facets facets, AskedQuery query) {
    SearchRequest request = asking(state, facets, query);
    request.params.set("rows", 0);
    return request.params;
  }

  /** A request for numbers alone, of which the total is of pieces where the search folds prints. */
  static ModifiableSolrParams ofPieces(SearchState state, Facets facets, AskedQuery query) {
    ModifiableSolrParams params = ofNumbers(state, facets, query);
    if (state.view().folding() == Folding.FOLD) {
      params.add("fq", "{!collapse tag=" + REPRINTS + " field=" + Fields.GROUP + "}");
    }
    return params;
  }

  private void values(Facet facet, ValueSearch wanted) {
    params.set("rows", 0);
    params.set("facet", true);
    params.set("facet.field", "{!ex=" + facet.key() + "}" + facet.counted());
    params.set("facet.mincount", 1);
    params.set("facet.missing", true);
    boolean byCount = wanted.order() == ValueSearch.Order.COUNT;
    params.set("facet.limit", byCount ? wanted.skip() + wanted.limit() + 1 : -1);
    params.set("facet.sort", byCount ? "count" : "index");
    if (!wanted.find().isEmpty()) {
      params.set("facet.matches", Letters.pattern(wanted.find()));
    }
  }

  /** A request in which Solr expands nothing and guesses nothing. */
  static ModifiableSolrParams plain(String query) {
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("q", query);
    params.set("defType", "lucene");
    params.set("q.op", "OR");
    params.set("df", Fields.TEXT_EXACT);
    params.set("sow", "false");
    params.set("expandMacros", "false");
    return params;
  }

  private void query(AskedQuery query) {
    params.add(plain(query.lucene()));
    params.set("fl", Fields.ID, Fields.KEY, Fields.GROUP, Fields.CARD_JSON);
  }

  private void filters() {
    for (Facet facet : facets.inOrder()) {
      if (state.filters().uses(facet.key())) {
        params.add("fq", filter(facet));
      }
    }
    if (!state.filters().published().isOpen() || state.filters().hasUndated()) {
      params.add("fq", "{!tag=" + PUBLISHED + "}" + published(state.filters()));
    }
  }

  /** What was published in the days chosen, or has no date where that was chosen. */
  private static String published(Filters filters) {
    List<String> chosen = new ArrayList<>();
    if (!filters.published().isOpen()) {
      chosen.add("(" + dates(filters.published()) + ")");
    }
    if (filters.hasUndated()) {
      chosen.add("(*:* -" + Fields.PUBLISHED_YEAR + ":*)");
    }
    return String.join(" OR ", chosen);
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
    request.prints();
    params.set("json.facet", request.json());
  }

  private void highlighting(AskedQuery query) {
    Highlights.ask(params, query.languages(), query.marked().orElse(null));
    params.set("hl.bs.type", "SENTENCE");
    params.set("hl.snippets", Snippets.MOST);
    params.set("hl.fragsize", Snippets.PASSAGE);
    params.set("hl.fragAlignRatio", "0.5");
  }

  private void paging() {
    params.set("start", (state.view().page() - 1) * state.view().size());
    params.set("rows", state.view().size());
  }

  private void sort() {
    params.set("sort", order() + ", " + Fields.ID + " asc");
  }

  private String order() {
    return switch (state.sort()) {
      case RELEVANCE -> "score desc, " + Fields.PUBLISHED_START + " desc";
      case NEWEST -> Fields.PUBLISHED_START + " desc";
      case OLDEST -> Fields.PUBLISHED_START + " asc";
    };
  }

  private void reprints() {
    folding();
    others(params, Reprints.MOST);
  }

  /**
   * Of each piece the print that comes first stands for all that were found; others follow it.
   * Between equals a number decides: to compare ids would make this several times slower.
   */
  private void folding() {
    if (state.view().folding() == Folding.FOLD) {
      params.add("fq", "{!collapse tag=" + REPRINTS + " field=" + Fields.GROUP + " sort=$first}");
      params.set("first", order() + ", " + Fields.VERSION + " asc");
    }
    others(params, Reprints.MOST);
  }

  /** Asks for the other prints of what is found, those published first before others. */
  static void others(ModifiableSolrParams params, int most) {
    params.set("expand", true);
    params.set("expand.field", Fields.GROUP);
    params.set("expand.rows", most);
    params.set("expand.sort", Fields.PUBLISHED_START + " asc, " + Fields.ID + " asc");
  }
}
