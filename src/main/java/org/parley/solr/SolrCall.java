package org.parley.solr;

import java.io.IOException;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;

/**
 * One or more requests to Solr. It may be run twice, so it must not matter when it is: adding,
 * deleting, committing and asking are all of this kind.
 *
 * @param <T> the answer
 */
@FunctionalInterface
public interface SolrCall<T> {
  /**
   * Asks.
   *
   * @param client a client whose default collection is Parley's; not to be kept or closed
   */
  T ask(SolrClient client) throws SolrServerException, IOException;
}
