package org.parley.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Span;
import org.parley.json.ArticleReader;
import org.parley.search.syntax.Clause;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrUnavailable;
import org.parley.solr.TextLanguage;

/** Searches in Solr. Safe for use by several threads. */
public final class SolrSearches implements Searches {
  /** Results further out cost more than anybody reads; exports walk them all. */
  static final int MAX_DEPTH = 50_000;

  private final SolrConnection solr;
  private final Facets facets;
  private final KnownLanguages languages;

  /** Does not close the connection. */
  public SolrSearches(SolrConnection solr, Facets facets) {
    this.solr = solr;
    this.facets = facets;
    this.languages = new KnownLanguages(solr);
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
    long start = System.nanoTime();
    AskedQuery query = weighed(state);
    QueryResponse response = solr.query(SearchRequest.of(state, facets, query));
    long total = response.getResults().getNumFound();
    ResultsReader reader = new ResultsReader(state, facets, response);
    String spelling = total > 0 ? null : spelling(state.query(), query.clause());
    return new Results(
        reader.total((System.nanoTime() - start) / 1_000_000),
        reader.hits(),
        reader.facetCounts(),
        reader.published(),
        new Results.Help(query.notices(), spelling));
  }

  /** What words weigh matters to ranking alone. */
  private AskedQuery weighed(SearchState state) {
    Languages known = languages.now();
    AskedQuery query = AskedQuery.of(state.query(), known.present());
    return query.clause() == null || state.sort() != Sort.RELEVANCE
        ? query
        : query.weighed(new WordCounts(solr, known).weights(query.clause()));
  }

  private @Nullable String spelling(Query query, @Nullable Clause clause) {
    return clause == null ? null : new Spelling(solr).propose(query, clause).orElse(null);
  }

  @Override
  public Optional<FoundArticle> article(ArticleId id, Query query) {
    return translated(
        () -> {
          QueryResponse response =
              solr.query(articleRequest(id, AskedQuery.of(query, languages.now().present())));
          return response.getResults().stream().findFirst().map(found -> read(found, response));
        });
  }

  private static ModifiableSolrParams articleRequest(ArticleId id, AskedQuery query) {
    ModifiableSolrParams params = SearchRequest.plain("{!term f=" + Fields.ID + " v=$id}");
    params.set("id", id.value());
    params.set("rows", 1);
    params.set("fl", Fields.KEY, Fields.ID, Fields.GROUP, Fields.ARTICLE_JSON, Fields.CARD_JSON);
    List.of(TextLanguage.values()).forEach(language -> params.add("fl", language.text()));
    Highlights.ask(params, query.languages(), query.marked().orElse(null));
    params.set("hl.bs.type", "WHOLE");
    params.set("hl.snippets", 1);
    return params;
  }

  private FoundArticle read(SolrDocument document, QueryResponse response) {
    ObjectNode json =
        (ObjectNode) Cards.parse((String) document.getFieldValue(Fields.ARTICLE_JSON));
    String text = Highlights.text(document);
    json.put("text", text);
    Article article = ArticleReader.read(json);
    String group = (String) document.getFieldValue(Fields.GROUP);
    List<Reprint> others = new OtherPrints(solr).of(article.id(), group);
    boolean analysed = Cards.isAnalysed((String) document.getFieldValue(Fields.CARD_JSON));
    return new FoundArticle(article, hits(document, response, text), others, analysed);
  }

  private static List<Span> hits(SolrDocument document, QueryResponse response, String text) {
    String key = String.valueOf(document.getFieldValue(Fields.KEY));
    return Highlights.ofText(response, key).stream()
        .flatMap(marked -> Marks.spans(marked).stream())
        .filter(span -> span.end() <= text.length())
        .toList();
  }

  @Override
  public FacetCounts values(SearchState state, Facet facet, ValueSearch wanted) {
    return translated(
        () -> {
          AskedQuery query = AskedQuery.of(state.query(), languages.now().present());
          QueryResponse response =
              solr.query(SearchRequest.ofValues(state, facets, query, facet, wanted));
          return new ValuesReader(state, facet, wanted).read(response);
        });
  }

  @Override
  public JudgementCounts judgements() {
    return translated(() -> new Judgements(solr).counts());
  }

  @Override
  public List<Hit> leastSure(String proposition, int limit) {
    return translated(() -> new Judgements(solr).leastSure(proposition, limit));
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
