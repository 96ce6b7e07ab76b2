package org.parley.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.search.syntax.Clause;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrUnavailable;

/** Searches in Solr. Safe for use by several threads. */
public final class SolrSearches implements Searches {
  /** Results further out cost more than anybody reads; exports walk them all. */
  static final int MAX_DEPTH = 50_000;

  /** Whoever finds no more than this may have mistyped, or than one in so many of all articles. */
  private static final int FEW = 3;

  private static final int ONE_IN = 1000;

  private static final int FAR_MORE = 5;

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
          Expected.of(Expected.Form.PAGE_OF_RESULTS, MAX_DEPTH));
    }
    return translated(() -> ask(state));
  }

  private Results ask(SearchState state) {
    long start = System.nanoTime();
    AskedQuery query = weighed(state);
    QueryResponse response = solr.query(SearchRequest.of(state, facets, query));
    long total = response.getResults().getNumFound();
    ResultsReader reader = new ResultsReader(state, facets, response);
    String spelling = isFew(total) ? spelling(state, query.clause(), total) : null;
    return new Results(
        reader.total((System.nanoTime() - start) / 1_000_000),
        reader.hits(),
        reader.facetCounts(),
        new DaysCounted(solr, state, facets).beside(reader.published(), query),
        new Results.Help(query.notices(), spelling));
  }

  private boolean isFew(long found) {
    return found <= FEW || found <= languages.now().inAll() / ONE_IN;
  }

  /** What words weigh matters to ranking alone. */
  private AskedQuery weighed(SearchState state) {
    AskedQuery query = asked(state.query());
    return query.clause() == null || state.sort() != Sort.RELEVANCE
        ? query
        : query.weighed(new WordCounts(solr, languages.now()).weights(query.clause()));
  }

  /** Where something was found, another spelling has to find far more. */
  private @Nullable String spelling(SearchState state, @Nullable Clause clause, long found) {
    if (clause == null || state.view().page() > 1) {
      return null;
    }
    return new Spelling(solr)
        .propose(state.query(), clause)
        .filter(words -> found(state, words) >= Math.max(1, FAR_MORE * found))
        .orElse(null);
  }

  private long found(SearchState state, String words) {
    SearchState other = state.withQuery(state.query().withWords(words));
    AskedQuery query = asked(other.query());
    return solr.query(SearchRequest.ofPieces(other, facets, query)).getResults().getNumFound();
  }

  @Override
  public Optional<FoundArticle> article(ArticleId id, Query query) {
    return translated(() -> new OneArticle(solr, id).with(asked(query)));
  }

  private AskedQuery asked(Query query) {
    return AskedQuery.of(query, languages.now().present()).with(new CalledNames(solr)::in);
  }

  @Override
  public Optional<ResultPlace> place(SearchState from, ArticleId id) {
    if ((from.view().page() + 2L) * from.view().size() > MAX_DEPTH) {
      return Optional.empty();
    }
    return translated(() -> new ResultPlaces(solr, from, facets, weighed(from)).of(id));
  }

  @Override
  public void each(SearchState state, Consumer<FoundArticle> reader) {
    walk(state, walk -> walk.articles(reader));
  }

  @Override
  public void eachCard(SearchState state, Consumer<Hit> reader) {
    walk(state, walk -> walk.cards(reader));
  }

  private void walk(SearchState state, Consumer<Walk> way) {
    translated(
        () -> {
          way.accept(new Walk(solr, facets, weighed(state), state));
          return null;
        });
  }

  @Override
  public FacetCounts values(SearchState state, Facet facet, ValueSearch wanted) {
    return translated(
        () -> {
          QueryResponse response =
              solr.query(
                  SearchRequest.ofValues(state, facets, asked(state.query()), facet, wanted));
          return new ValuesReader(state, facet, wanted).read(response);
        });
  }

  @Override
  public Comparison compare(SearchState state, List<Cross> crosses) {
    return translated(
        () -> {
          AskedQuery query = asked(state.query());
          return new Comparing(solr, facets).of(state, query, crosses);
        });
  }

  @Override
  public List<Suggestion> suggest(String typed) {
    return translated(() -> new Suggester(solr).of(typed));
  }

  @Override
  public Understanding understand(Query query) {
    return translated(
        () -> {
          AskedQuery asked = AskedQuery.of(query, languages.now().present());
          return new Understood(solr, asked.languages()).of(asked.clause());
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

  @Override
  public Neighbours neighbours() {
    return new SolrNeighbours(solr, new Standouts(solr, facets, this::weighed));
  }

  /** What the same searches find in the course of time. */
  public History history() {
    return new SolrHistory(solr, facets, this::weighed);
  }

  static <T extends @Nullable Object> T translated(Supplier<T> ask) {
    try {
      return ask.get();
    } catch (SolrUnavailable away) {
      throw new SearchUnavailable(String.valueOf(away.getMessage()), away);
    }
  }
}
