package org.parley.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Span;
import org.parley.json.ArticleReader;
import org.parley.search.syntax.Clause;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrUnavailable;

/** Searches in Solr. Safe for use by several threads. */
public final class SolrSearches implements Searches {
  /** Results further out cost more than anybody reads; exports walk them all. */
  static final int MAX_DEPTH = 50_000;

  private final SolrConnection solr;
  private final Facets facets;

  /** Does not close the connection. */
  public SolrSearches(SolrConnection solr, Facets facets) {
    this.solr = solr;
    this.facets = facets;
  }

  @Override
  public Results search(SearchState state) {
    if ((long) state.view().page() * state.view().size() > MAX_DEPTH) {
      throw new BadSearch(
          "page",
          Integer.toString(state.view().page()),
          "a page within the first " + MAX_DEPTH + " results");
    }
    return translated(() -> ask(state));
  }

  private Results ask(SearchState state) {
    AskedQuery query = AskedQuery.of(state.query());
    long start = System.nanoTime();
    QueryResponse response = solr.query(SearchRequest.of(state, facets, query));
    long total = response.getResults().getNumFound();
    ResultsReader reader = new ResultsReader(state, facets, response);
    String spelling = total > 0 ? null : spelling(state.query(), query.clause());
    return new Results(
        new Results.Total(total, (System.nanoTime() - start) / 1_000_000),
        reader.hits(),
        reader.facetCounts(),
        reader.published(),
        new Results.Help(query.notices(), spelling));
  }

  private @Nullable String spelling(Query query, @Nullable Clause clause) {
    return clause == null ? null : new Spelling(solr).propose(query, clause).orElse(null);
  }

  @Override
  public Optional<FoundArticle> article(ArticleId id, Query query) {
    return translated(
        () -> {
          QueryResponse response = solr.query(articleRequest(id, AskedQuery.of(query)));
          return response.getResults().stream().findFirst().map(found -> read(found, response));
        });
  }

  private static ModifiableSolrParams articleRequest(ArticleId id, AskedQuery query) {
    ModifiableSolrParams params = SearchRequest.plain("{!term f=" + Fields.ID + " v=$id}");
    params.set("id", id.value());
    params.set("rows", 1);
    params.set("fl", Fields.ID, Fields.ARTICLE_JSON, Fields.TEXT);
    query.marked().ifPresent(marked -> SearchRequest.highlight(params, marked));
    params.set("hl.fl", Fields.TEXT);
    params.set("hl.bs.type", "WHOLE");
    params.set("hl.snippets", 1);
    return params;
  }

  private static FoundArticle read(SolrDocument document, QueryResponse response) {
    ObjectNode json =
        (ObjectNode) Cards.parse((String) document.getFieldValue(Fields.ARTICLE_JSON));
    String text = (String) document.getFieldValue(Fields.TEXT);
    json.put("text", text);
    return new FoundArticle(ArticleReader.read(json), hits(response, text));
  }

  private static List<Span> hits(QueryResponse response, String text) {
    Map<String, Map<String, List<String>>> all = response.getHighlighting();
    return all == null
        ? List.of()
        : all.values().stream()
            .flatMap(fields -> fields.getOrDefault(Fields.TEXT, List.of()).stream())
            .flatMap(marked -> Marks.spans(marked).stream())
            .filter(span -> span.end() <= text.length())
            .toList();
  }

  @Override
  public long size() {
    ModifiableSolrParams everything = SearchRequest.plain("*:*");
    everything.set("rows", 0);
    return translated(() -> solr.query(everything).getResults().getNumFound());
  }

  private static <T> T translated(Supplier<T> ask) {
    try {
      return ask.get();
    } catch (SolrUnavailable away) {
      throw new SearchUnavailable(String.valueOf(away.getMessage()), away);
    }
  }
}
