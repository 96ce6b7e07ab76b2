package org.parley.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.domain.ArticleId;
import org.parley.search.Comparison;
import org.parley.search.Cross;
import org.parley.search.Facet;
import org.parley.search.FacetCounts;
import org.parley.search.FoundArticle;
import org.parley.search.Hit;
import org.parley.search.JudgementCounts;
import org.parley.search.Query;
import org.parley.search.ResultPlace;
import org.parley.search.Results;
import org.parley.search.SearchState;
import org.parley.search.SearchUnavailable;
import org.parley.search.Searches;
import org.parley.search.Suggestion;
import org.parley.search.Understanding;
import org.parley.search.ValueSearch;

/** An index that does not answer searches, and fails oddly when asked for an article. */
final class SearchesAway implements Searches {
  @Override
  public Results search(SearchState state) {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public Optional<FoundArticle> article(ArticleId id, Query query) {
    throw new IllegalStateException("secret");
  }

  @Override
  public void each(SearchState state, Consumer<FoundArticle> reader) {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public void eachCard(SearchState state, Consumer<Hit> reader) {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public Optional<ResultPlace> place(SearchState from, ArticleId id) {
    throw new SearchUnavailable("Solr is away", new IllegalStateException());
  }

  @Override
  public FacetCounts values(SearchState state, Facet facet, ValueSearch wanted) {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public Comparison compare(SearchState state, List<Cross> crosses) {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public List<Suggestion> suggest(String typed) {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public Understanding understand(Query query) {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public JudgementCounts judgements() {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public List<Hit> leastSure(String proposition, int limit) {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }

  @Override
  public long size() {
    throw new SearchUnavailable("Start Solr again.", new IOException("refused"));
  }
}
