package org.parley.solr;

import java.util.Optional;
import org.apache.solr.client.solrj.SolrClient;

/** A way to one Solr, whichever it is. Safe for use by several threads. */
interface Access extends AutoCloseable {
  /** A client whose default collection is {@link #collection}. */
  SolrClient client();

  /** The collection, or the core. */
  String collection();

  /**
   * The name of the index; another one than last time means that it was emptied. Empty where nobody
   * can say.
   */
  Optional<String> index();

  /**
   * After a request failed: a client that may do better, or empty if asking again is no use.
   *
   * @param failed the client that failed
   * @throws SolrUnavailable if Solr is not there and cannot be had
   */
  Optional<SolrClient> renew(SolrClient failed, Exception failure);

  /** What a person can do when Solr does not answer. */
  String remedy();

  @Override
  void close();
}
