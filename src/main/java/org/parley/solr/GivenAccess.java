package org.parley.solr;

import java.util.Optional;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.common.util.IOUtils;

/** The way to a server or a cluster that somebody else runs. */
final class GivenAccess implements Access {
  private final SolrTarget.Given target;
  private final SolrClient client;

  private GivenAccess(SolrTarget.Given target, SolrClient client) {
    this.target = target;
    this.client = client;
  }

  static GivenAccess open(SolrTarget.Given target) {
    SolrClient client =
        Clients.http(target.urls().get(0)).withDefaultCollection(target.collection()).build();
    return new GivenAccess(target, client);
  }

  @Override
  public SolrClient client() {
    return client;
  }

  @Override
  public String collection() {
    return target.collection();
  }

  @Override
  public Optional<String> index() {
    return Optional.empty();
  }

  @Override
  public Optional<SolrClient> renew(SolrClient failed, Exception failure) {
    return Optional.empty();
  }

  @Override
  public String remedy() {
    return "is it running, and is --solr " + String.join(",", target.urls()) + " right?";
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(client);
  }
}
