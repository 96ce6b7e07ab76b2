package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.domain.ArticleId;
import org.parley.domain.Span;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/**
 * Reads one article from Solr. Solr marks hits without saying of which word they are, so that each
 * term is asked for by itself.
 */
record OneArticle(SolrConnection solr, ArticleId id) {

  /** The article with the hits of a query; empty if the index has none of that id. */
  Optional<FoundArticle> with(AskedQuery query) {
    return solr.query(byId(FoundDocument.fields())).getResults().stream()
        .findFirst()
        .map(document -> read(new FoundDocument(document), query));
  }

  private ModifiableSolrParams byId(String... fields) {
    ModifiableSolrParams params = SearchRequest.plain("{!term f=" + Fields.ID + " v=$id}");
    params.set("id", id.value());
    params.set("rows", 1);
    params.set("fl", fields);
    return params;
  }

  private FoundArticle read(FoundDocument document, AskedQuery query) {
    List<Reprint> others = new OtherPrints(solr).of(id, document.group());
    return new FoundArticle(
        document.article(), terms(query, document), others, document.isAnalysed());
  }

  private List<TermHits> terms(AskedQuery query, FoundDocument document) {
    List<TermHits> terms = new ArrayList<>();
    for (MarkedTerm term : query.terms()) {
      ModifiableSolrParams params = byId(Fields.KEY);
      Highlights.ask(params, query.languages(), term.lucene());
      params.set("hl.bs.type", "WHOLE");
      params.set("hl.snippets", 1);
      terms.add(new TermHits(term.words(), hits(solr.query(params), document)));
    }
    return Apart.of(terms);
  }

  private static List<Span> hits(QueryResponse response, FoundDocument document) {
    int length = document.text().length();
    return Highlights.ofText(response, document.key()).stream()
        .flatMap(marked -> Marks.spans(marked).stream())
        .filter(span -> span.end() <= length)
        .toList();
  }
}
