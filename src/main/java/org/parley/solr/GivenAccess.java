package org.parley.solr;

import java.io.IOException;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.GenericSolrRequest;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.IOUtils;

/** The way to a server or a cluster that somebody else runs. */
final class GivenAccess implements Access {
  private final SolrTarget.Given target;
  private final SolrClient client;

  private GivenAccess(SolrTarget.Given target, SolrClient client) {
    this.target = target;
    this.client = client;
  }

  /** Asks the first server that answers what it is, and makes the collection ready. */
  static GivenAccess open(SolrTarget.Given target) {
    Exception last = new IOException("no URL");
    for (String url : target.urls()) {
      try (SolrClient server = Clients.http(url).build()) {
        return new GivenAccess(target, ready(target, server, url));
      } catch (SolrServerException | IOException | SolrException unreachable) {
        last = unreachable;
      }
    }
    throw new SolrUnavailable(
        "Solr does not answer (%s): %s".formatted(Failures.brief(last), remedy(target)), last);
  }

  private static SolrClient ready(SolrTarget.Given target, SolrClient server, String url)
      throws SolrServerException, IOException {
    if (isCloud(server)) {
      new CloudSetup(server, target.collection()).ensure();
      return Clients.cloud(target.urls(), target.collection());
    }
    if (target.urls().size() > 1) {
      throw new SolrSetupException(
          "%s is a single Solr server, no SolrCloud node: give --solr one URL".formatted(url));
    }
    new ServerSetup(server, target.collection()).ensure();
    return Clients.http(url).withDefaultCollection(target.collection()).build();
  }

  private static boolean isCloud(SolrClient server) throws SolrServerException, IOException {
    return "solrcloud"
        .equals(
            server.request(new GenericSolrRequest(METHOD.GET, "/admin/info/system")).get("mode"));
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
    return remedy(target);
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(client);
  }

  private static String remedy(SolrTarget.Given target) {
    return "is it running, and is --solr %s right?".formatted(String.join(",", target.urls()));
  }
}
