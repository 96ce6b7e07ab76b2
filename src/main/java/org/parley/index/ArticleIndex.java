package org.parley.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.parley.domain.ArticleId;
import org.parley.solr.Fields;
import org.parley.solr.SolrConnection;

/** The index as ingest sees it. Safe for use by several threads. */
public final class ArticleIndex {
  private final SolrConnection solr;

  /** Does not close the connection. */
  public ArticleIndex(SolrConnection solr) {
    this.solr = solr;
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
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("q", "{!terms f=" + Fields.ID + " v=$ids}");
    params.set("ids", String.join(",", ids.stream().map(ArticleId::value).toList()));
    params.set("fl", Fields.ID, Fields.FINGERPRINT);
    params.set("rows", ids.size());
    Map<ArticleId, String> fingerprints = new HashMap<>();
    for (SolrDocument document : solr.query(params).getResults()) {
      fingerprints.put(
          new ArticleId((String) document.getFieldValue(Fields.ID)),
          String.valueOf(document.getFieldValue(Fields.FINGERPRINT)));
    }
    return fingerprints;
  }

  /**
   * Adds articles, or replaces those of the same id. Nothing is acknowledged before {@link
   * #commit}.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr does not take them; then none counts as added
   */
  public void put(List<IndexEntry> entries) {
    List<SolrInputDocument> documents =
        entries.stream().map(e -> ArticleDocument.of(e.article(), e.fingerprint())).toList();
    if (!documents.isEmpty()) {
      solr.ask(client -> client.add(documents));
    }
  }

  /**
   * Makes what was put durable and searchable.
   *
   * @throws org.parley.solr.SolrUnavailable if it did not happen; the caller must not go on
   */
  public void commit() {
    solr.ask(client -> client.commit());
  }
}
