package org.parley.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;
import org.parley.share.SharedArticle;
import org.parley.share.SharedResults;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/**
 * What searches find in Solr in the course of time.
 *
 * @param asked gives a search's query as the pages ask it
 */
record SolrHistory(SolrConnection solr, Facets facets, Function<SearchState, AskedQuery> asked)
    implements History {
  private static final int STEP = 1_000;
  private static final int MOST_TERMS = 500;

  @Override
  public SharedResults now(SearchState state) {
    return SolrSearches.translated(() -> walk(state));
  }

  private SharedResults walk(SearchState state) {
    ModifiableSolrParams params = SearchRequest.ofWalk(state, facets, asked.apply(state));
    params.set("fl", SharedDocument.fields());
    List<SharedArticle> articles = new ArrayList<>();
    String at = "";
    String next = CursorMarkParams.CURSOR_MARK_START;
    long total = 0;
    while (!next.equals(at) && articles.size() < SharedResults.MOST) {
      at = next;
      params.set("rows", Math.min(STEP, SharedResults.MOST - articles.size()));
      params.set(CursorMarkParams.CURSOR_MARK_PARAM, at);
      QueryResponse response = solr.query(params);
      response.getResults().stream().map(SharedDocument::read).forEach(articles::add);
      total = response.getResults().getNumFound();
      next = response.getNextCursorMark();
    }
    return new SharedResults(Math.max(total, articles.size()), articles);
  }

  @Override
  public Set<ArticleId> among(
      SearchState state, Collection<ArticleId> articles, @Nullable Instant after) {
    return SolrSearches.translated(
        () -> {
          SearchState each = state.withFolding(Folding.EACH);
          AskedQuery query = asked.apply(each);
          Set<ArticleId> found = new HashSet<>();
          List<String> ids = articles.stream().map(ArticleId::value).toList();
          chunks(
              ids,
              some -> {
                ModifiableSolrParams params = SearchRequest.ofWalk(each, facets, query);
                params.add("fq", "{!terms f=" + Fields.ID + " v=$wanted}");
                params.set("wanted", String.join(",", some));
                after(params, after);
                params.set("fl", Fields.ID);
                params.set("rows", some.size());
                solr.query(params).getResults().forEach(document -> found.add(id(document)));
              });
          return found;
        });
  }

  @Override
  public List<SharedArticle> ofFiles(Collection<String> files) {
    return SolrSearches.translated(
        () -> {
          List<SharedArticle> articles = new ArrayList<>();
          // A name may hold anything but this.
          List<String> names = files.stream().filter(name -> name.indexOf('\u0001') < 0).toList();
          chunks(
              names,
              some -> {
                ModifiableSolrParams params =
                    SearchRequest.plain(
                        "{!terms f=" + Fields.FILE + " separator=\u0001 v=$wanted}");
                params.set("wanted", String.join("\u0001", some));
                params.set("fl", SharedDocument.fields());
                params.set("rows", 2 * some.size());
                solr.query(params).getResults().stream()
                    .map(SharedDocument::read)
                    .forEach(articles::add);
              });
          return articles;
        });
  }

  @Override
  public List<Hit> hits(List<ArticleId> articles) {
    return SolrSearches.translated(
        () -> {
          Map<ArticleId, Hit> hits = new HashMap<>();
          chunks(
              articles.stream().map(ArticleId::value).toList(),
              some -> {
                ModifiableSolrParams params =
                    SearchRequest.plain("{!terms f=" + Fields.ID + " v=$wanted}");
                params.set("wanted", String.join(",", some));
                params.set("fl", Fields.ID, Fields.CARD_JSON);
                params.set("rows", some.size());
                solr.query(params)
                    .getResults()
                    .forEach(document -> hits.put(id(document), hit(document)));
              });
          return articles.stream().flatMap(id -> Stream.ofNullable(hits.get(id))).toList();
        });
  }

  @Override
  public Arrivals arrivals(SearchState state, @Nullable Instant after, int limit) {
    return SolrSearches.translated(
        () -> {
          ModifiableSolrParams params = SearchRequest.ofWalk(state, facets, asked.apply(state));
          after(params, after);
          params.set("fl", Fields.CARD_JSON, Fields.ARRIVED, Fields.CHANGED);
          params.set("sort", Fields.ARRIVED + " desc, " + Fields.ID + " asc");
          params.set("rows", limit);
          QueryResponse response = solr.query(params);
          return new Arrivals(
              response.getResults().getNumFound(),
              response.getResults().stream()
                  .map(document -> new Arrivals.Arrived(hit(document), moments(document)))
                  .toList());
        });
  }

  @Override
  public Optional<Instant> last() {
    return SolrSearches.translated(
        () -> {
          ModifiableSolrParams params = SearchRequest.plain(Fields.ARRIVED + ":[* TO *]");
          params.set("fl", Fields.ARRIVED);
          params.set("sort", Fields.ARRIVED + " desc");
          params.set("rows", 1);
          return solr.query(params).getResults().stream()
              .findFirst()
              .map(document -> ((Date) document.getFieldValue(Fields.ARRIVED)).toInstant());
        });
  }

  private static void after(ModifiableSolrParams params, @Nullable Instant after) {
    if (after != null) {
      params.add("fq", Fields.ARRIVED + ":{" + after + " TO *]");
    }
  }

  private static void chunks(List<String> values, Consumer<List<String>> ask) {
    for (int from = 0; from < values.size(); from += MOST_TERMS) {
      ask.accept(values.subList(from, Math.min(values.size(), from + MOST_TERMS)));
    }
  }

  private static ArticleId id(SolrDocument document) {
    return new ArticleId((String) document.getFieldValue(Fields.ID));
  }

  private static Hit hit(SolrDocument document) {
    return Cards.hit((String) document.getFieldValue(Fields.CARD_JSON));
  }

  private static @Nullable Moments moments(SolrDocument document) {
    return document.getFieldValue(Fields.ARRIVED) instanceof Date arrived
            && document.getFieldValue(Fields.CHANGED) instanceof Date changed
        ? new Moments(arrived.toInstant(), changed.toInstant())
        : null;
  }
}
