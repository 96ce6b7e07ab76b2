package org.parley.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrInputDocument;
import org.parley.solr.SolrConnection;

/**
 * Sends documents to Solr in several requests at a time, for Solr analyses those of one request one
 * after the other. Safe for use by several threads.
 */
record Sender(SolrConnection solr) {
  private static final int AT_ONCE = 2;
  private static final int SMALL = 20;

  /**
   * Returns when Solr has taken all.
   *
   * @param outdated unique keys to delete
   * @throws RuntimeException what {@link SolrConnection#ask} throws; then any of them may be taken
   */
  void send(List<SolrInputDocument> documents, List<String> outdated) {
    int part = Math.max(SMALL, (documents.size() + AT_ONCE - 1) / AT_ONCE);
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int from = part; from < documents.size(); from += part) {
      UpdateRequest update = new UpdateRequest();
      update.add(documents.subList(from, Math.min(documents.size(), from + part)));
      others.add(CompletableFuture.runAsync(() -> send(update)));
    }
    UpdateRequest first = new UpdateRequest();
    first.add(documents.subList(0, Math.min(documents.size(), part)));
    first.deleteById(outdated);
    try {
      send(first);
    } finally {
      others.forEach(Sender::await);
    }
  }

  private void send(UpdateRequest update) {
    solr.ask(client -> update.process(client));
  }

  private static void await(CompletableFuture<Void> other) {
    try {
      other.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw failed;
    }
  }
}
