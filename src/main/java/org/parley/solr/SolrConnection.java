package org.parley.solr;

import java.io.IOException;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.SolrParams;

/**
 * A connection to Solr that survives the local node: a request that finds it dead starts it again
 * and is asked once more. Safe for use by several threads; whoever opens it closes it.
 */
public final class SolrConnection implements AutoCloseable {
  private final Access access;

  private SolrConnection(Access access) {
    this.access = access;
  }

  /**
   * Connects, and makes sure that the collection is there with our schema. The local node is found
   * or started; it takes a few seconds then.
   *
   * @throws SolrUnavailable if Solr does not answer or does not start
   * @throws SolrSetupException if Solr answers, but cannot be used as it is, or the data folder
   *     cannot be written
   */
  public static SolrConnection open(SolrTarget target) {
    if (target instanceof SolrTarget.LocalNode local) {
      return new SolrConnection(LocalAccess.open(local));
    }
    return new SolrConnection(GivenAccess.open((SolrTarget.Given) target));
  }

  /**
   * Asks Solr.
   *
   * @throws SolrException if Solr calls the request wrong (4xx)
   * @throws SolrUnavailable if Solr does not answer, or fails (5xx)
   */
  public <T> T ask(SolrCall<T> call) {
    SolrClient client = access.client();
    try {
      return call.ask(client);
    } catch (SolrServerException | IOException | SolrException failure) {
      if (Failures.isRefusal(failure)) {
        throw (SolrException) failure;
      }
      Optional<SolrClient> renewed = access.renew(client, failure);
      if (renewed.isPresent()) {
        return askAgain(call, renewed.get());
      }
      throw unavailable(failure);
    }
  }

  /** Runs a query, by POST, so that it may be long; see {@link #ask} for what it throws. */
  public QueryResponse query(SolrParams params) {
    return ask(client -> client.query(params, METHOD.POST));
  }

  /** Whether Solr answers a query right now; starts the local node if it is gone. */
  public boolean isReady() {
    try {
      ask(SolrClient::ping);
      return true;
    } catch (SolrUnavailable | SolrSetupException | SolrException notReady) {
      return false;
    }
  }

  /** The collection, or the core. */
  public String collection() {
    return access.collection();
  }

  /**
   * The name of the local node's index. Another name than last time says that the index was emptied
   * in between, because the schema changed or the files were damaged: then everything is to be
   * indexed again. Empty for a server or a cluster.
   */
  public Optional<String> index() {
    return access.index();
  }

  @Override
  public void close() {
    access.close();
  }

  private <T> T askAgain(SolrCall<T> call, SolrClient client) {
    try {
      return call.ask(client);
    } catch (SolrServerException | IOException | SolrException failure) {
      if (Failures.isRefusal(failure)) {
        throw (SolrException) failure;
      }
      throw unavailable(failure);
    }
  }

  private SolrUnavailable unavailable(Exception failure) {
    return new SolrUnavailable(
        "Solr does not answer (%s): %s".formatted(Failures.brief(failure), access.remedy()),
        failure);
  }
}
