package org.parley.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;
import org.parley.domain.ReadersMarks;
import org.parley.domain.Stance;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;
import org.parley.solr.TextLanguage;

/**
 * The index as ingest sees it. Safe for use by several threads, which should share one: it knows
 * what was put and not committed, and finds reprints among that too.
 */
public final class ArticleIndex {
  private static final int MOST_IDS = 500;

  /** Far more than are judged again before the next label comes. */
  private static final int MOST_STANCES = 50_000;

  private final SolrConnection solr;
  private final ReadersMarks marks;
  private final ReprintFinder reprints;
  private final Sender sender;

  /** An index of articles that nobody marked. Does not close the connection. */
  public ArticleIndex(SolrConnection solr) {
    this(solr, ReadersMarks.NONE);
  }

  /**
   * An index of articles that readers mark. Does not close the connection.
   *
   * @param marks what readers marked them with; asked whenever an article is put
   */
  public ArticleIndex(SolrConnection solr, ReadersMarks marks) {
    this.solr = solr;
    this.marks = marks;
    this.reprints = new ReprintFinder(solr);
    this.sender = new Sender(solr);
  }

  /**
   * The fingerprints of those of these articles that the index has, committed.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer
   */
  public Map<ArticleId, String> fingerprints(Collection<ArticleId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    ModifiableSolrParams params = byId(ids);
    params.set("fl", Fields.ID, Fields.FINGERPRINT);
    Map<ArticleId, String> fingerprints = new HashMap<>();
    for (SolrDocument document : solr.query(params).getResults()) {
      fingerprints.put(
          new ArticleId((String) document.getFieldValue(Fields.ID)),
          String.valueOf(document.getFieldValue(Fields.FINGERPRINT)));
    }
    return fingerprints;
  }

  /**
   * Adds articles, or replaces those of the same id; of several entries with the same id the last
   * counts. Each is grouped with its reprints. Nothing is acknowledged before {@link #commit}.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr does not take them; then none counts as added
   * @throws IndexRefusal if Solr finds fault with one of them; then any of them may be added
   */
  public void put(List<IndexEntry> entries) {
    putPrepared(entries.stream().map(PreparedArticle::of).toList());
  }

  /** As {@link #put}, of articles that others have prepared. */
  public synchronized void putPrepared(List<PreparedArticle> articles) {
    Map<ArticleId, PreparedArticle> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    if (byId.isEmpty()) {
      return;
    }
    Placements placements = reprints.place(List.copyOf(byId.values()));
    long revision;
    do {
      revision = marks.revision();
      List<SolrInputDocument> documents = documents(placements, byId);
      refusals(() -> sender.send(documents, placements.outdated()));
    } while (marks.revision() != revision); // what was marked meanwhile must not be overwritten
    reprints.remember(placements);
  }

  private List<SolrInputDocument> documents(
      Placements placements, Map<ArticleId, PreparedArticle> byId) {
    Map<ArticleId, Marks> marked = marks.of(byId.keySet());
    return placements.placed().stream()
        .map(
            place ->
                Objects.requireNonNull(byId.get(place.id()))
                    .at(place, marked.getOrDefault(place.id(), Marks.NONE)))
        .toList();
  }

  /**
   * Puts analysed articles in the place of the very versions that were read; one that changed or
   * went since is left alone.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr does not take them
   * @throws IndexRefusal if Solr finds fault with one of them
   */
  public synchronized void replace(List<StoredArticle> articles) {
    UpdateRequest update = new UpdateRequest();
    update.setParam("failOnVersionConflicts", "false");
    Map<ArticleId, Marks> marked =
        marks.of(articles.stream().map(stored -> stored.article().id()).toList());
    articles.forEach(stored -> update.add(document(stored, marked)));
    refusals(() -> solr.ask(client -> update.process(client)));
  }

  /**
   * As {@link #replace}, of one article, and tells whether it was still the version that was read.
   *
   * @return false if it changed or went since, and was left alone
   */
  public boolean replaced(StoredArticle stored) {
    try {
      UpdateRequest update = new UpdateRequest();
      update.add(document(stored, marks.of(List.of(stored.article().id()))));
      synchronized (this) {
        solr.ask(client -> update.process(client));
      }
      return true;
    } catch (SolrException refusal) {
      if (refusal.code() == SolrException.ErrorCode.CONFLICT.code) {
        return false;
      }
      throw new IndexRefusal(String.valueOf(refusal.getMessage()), refusal);
    }
  }

  private static SolrInputDocument document(StoredArticle stored, Map<ArticleId, Marks> marked) {
    SolrInputDocument document =
        ArticleDocument.of(
            new IndexEntry(stored.article(), stored.fingerprint(), stored.analysed()));
    ArticleDocument.place(document, stored.placement());
    ArticleDocument.date(document, stored.moments());
    ArticleDocument.mark(document, marked.getOrDefault(stored.article().id(), Marks.NONE));
    document.setField(Fields.VERSION, stored.version());
    return document;
  }

  /**
   * The articles that have any stance on a proposition, committed.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer
   */
  public List<ArticleId> withStanceOn(String proposition) {
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("q", "{!terms f=" + Fields.STANCE + " v=$wanted}");
    params.set(
        "wanted",
        Stream.of(Stance.Label.values())
            .map(side -> proposition + ":" + side.key())
            .collect(Collectors.joining(",")));
    params.set("fl", Fields.ID);
    params.set("rows", MOST_STANCES);
    return solr.query(params).getResults().stream()
        .map(document -> new ArticleId((String) document.getFieldValue(Fields.ID)))
        .toList();
  }

  /**
   * Takes articles out. Other prints of them stay grouped. Nothing is acknowledged before {@link
   * #commit}.
   *
   * @param ids may name articles that the index does not have
   * @throws org.parley.solr.SolrUnavailable if Solr does not take it; then none counts as deleted
   */
  public synchronized void delete(Collection<ArticleId> ids) {
    List<String> all = ids.stream().map(ArticleId::value).distinct().toList();
    for (int from = 0; from < all.size(); from += MOST_IDS) {
      List<String> some = all.subList(from, Math.min(all.size(), from + MOST_IDS));
      String query = "{!terms f=" + Fields.ID + "}" + String.join(",", some);
      solr.ask(client -> client.deleteByQuery(query));
    }
    reprints.forget(ids);
  }

  /**
   * Those of these articles that the index has, with their texts, committed.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer
   */
  public List<StoredArticle> stored(Collection<ArticleId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    ModifiableSolrParams params = byId(ids);
    params.set("fl", Fields.ARTICLE_JSON, Fields.FINGERPRINT, Fields.GROUP, Fields.VERSION);
    params.add("fl", Fields.ARRIVED, Fields.CHANGED, Fields.CARD_JSON);
    List.of(TextLanguage.values()).forEach(language -> params.add("fl", language.text()));
    return solr.query(params).getResults().stream().map(StoredArticles::read).toList();
  }

  /**
   * Goes through all articles that the index has, committed, some at a time.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer
   */
  public void shown(Consumer<List<Shown>> told) {
    new ShownArticles(solr).each(told);
  }

  private static void refusals(Runnable request) {
    try {
      request.run();
    } catch (SolrException refusal) {
      throw new IndexRefusal(String.valueOf(refusal.getMessage()), refusal);
    }
  }

  private static ModifiableSolrParams byId(Collection<ArticleId> ids) {
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("q", "{!terms f=" + Fields.ID + " v=$wanted}");
    params.set("wanted", String.join(",", ids.stream().map(ArticleId::value).toList()));
    params.set("rows", ids.size());
    return params;
  }

  /**
   * Makes what was put and deleted durable and searchable.
   *
   * @throws org.parley.solr.SolrUnavailable if it did not happen; the caller must not go on
   */
  public synchronized void commit() {
    solr.ask(client -> client.commit());
    reprints.committed();
  }
}
