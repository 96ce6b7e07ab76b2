package org.parley.solr;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.impl.CloudSolrClient;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;

/**
 * Makes clients. HTTP/1.1 throughout: the node speaks no other, and every server speaks it. A
 * server must accept a connection within 5 s and answer within two minutes, which is meant for the
 * commit of a large batch; a page sets {@code timeAllowed} to less.
 *
 * <p>The threads are ours, and as many as are needed: SolrJ would take four, and an update that is
 * sent takes two of them, one that writes it into a pipe and one that reads it from there. Four
 * updates at a time, or a few that died with the node, would leave nobody to read.
 */
final class Clients {
  static final long CONNECT_SECONDS = 5;
  static final long ANSWER_SECONDS = 120;

  private static final ExecutorService THREADS = Executors.newCachedThreadPool(Clients::thread);

  private Clients() {}

  static SolrClient of(NodeAddress node) {
    return http(node.url())
        .withBasicAuthCredentials(NodeAddress.USER, node.token())
        .withDefaultCollection("parley")
        .build();
  }

  /** A client that knows the cluster's nodes from any of them, and goes on when one is gone. */
  static SolrClient cloud(List<String> urls, String collection) {
    return new CloudSolrClient.Builder(urls)
        .withHttpClientBuilder(http(urls.get(0)))
        .withDefaultCollection(collection)
        .build();
  }

  static HttpJdkSolrClient.Builder http(String url) {
    return new HttpJdkSolrClient.Builder(url)
        .useHttp1_1(true)
        .withExecutor(THREADS)
        .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .withIdleTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
        .withRequestTimeout(ANSWER_SECONDS, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "parley-solr-client");
    thread.setDaemon(true);
    return thread;
  }
}
