package org.parley.solr;

import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;

/**
 * Makes clients. HTTP/1.1 throughout: the node speaks no other, and every server speaks it. A
 * server must accept a connection within 5 s and answer within two minutes, which is meant for the
 * commit of a large batch; a page sets {@code timeAllowed} to less.
 */
final class Clients {
  static final long CONNECT_SECONDS = 5;
  static final long ANSWER_SECONDS = 120;

  private Clients() {}

  static SolrClient of(NodeAddress node) {
    return http(node.url())
        .withBasicAuthCredentials(NodeAddress.USER, node.token())
        .withDefaultCollection("parley")
        .build();
  }

  static HttpJdkSolrClient.Builder http(String url) {
    return new HttpJdkSolrClient.Builder(url)
        .useHttp1_1(true)
        .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .withIdleTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
        .withRequestTimeout(ANSWER_SECONDS, TimeUnit.SECONDS);
  }
}
