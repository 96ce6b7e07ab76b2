package org.parley.solr;

import java.io.IOException;
import java.util.List;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.ConfigSetAdminRequest;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.ContentStreamBase;
import org.apache.solr.common.util.NamedList;

/**
 * Makes a collection ready in a cluster: uploads the configset and creates the collection where it
 * is missing, checks the schema of one that is there. Nothing that exists is changed or deleted.
 */
final class CloudSetup {
  private final SolrClient client;
  private final String collection;

  CloudSetup(SolrClient client, String collection) {
    this.client = client;
    this.collection = collection;
  }

  void ensure() throws SolrServerException, IOException {
    if (exists()) {
      SchemaCheck.check(
          client,
          collection,
          "name another collection with --solr-collection, and Parley creates it");
      return;
    }
    try {
      upload();
      create();
    } catch (SolrException refused) {
      if (!exists()) {
        if (AnalysisModule.mayBeMissed(Failures.brief(refused))) {
          throw new SolrSetupException(
              "no Solr node could load collection %s, most likely for want of the analysis of languages: %s (or see Solr's log)"
                  .formatted(collection, AnalysisModule.START),
              refused);
        }
        throw new SolrSetupException(
            "collection %s does not exist and cannot be created (%s): upload solr-config/configset"
                    .formatted(collection, Failures.brief(refused))
                + " with `bin/solr zk upconfig -n %1$s -d solr-config/configset`, then run `bin/solr create -c %2$s -n %1$s`"
                    .formatted(Configset.name(), collection),
            refused);
      }
    }
  }

  private boolean exists() throws SolrServerException, IOException {
    return CollectionAdminRequest.listCollections(client).contains(collection)
        || new CollectionAdminRequest.ListAliases()
            .process(client)
            .getAliases()
            .containsKey(collection);
  }

  private void upload() throws SolrServerException, IOException {
    if (new ConfigSetAdminRequest.List()
        .process(client)
        .getConfigSets()
        .contains(Configset.name())) {
      return;
    }
    ConfigSetAdminRequest.Upload upload = new ConfigSetAdminRequest.Upload();
    upload.setConfigSetName(Configset.name());
    upload.setOverwrite(true);
    upload.setUploadStream(
        new ContentStreamBase.ByteArrayStream(
            Configset.zip(), "configset.zip", "application/octet-stream"));
    upload.process(client);
  }

  /** One shard, on two nodes where there are two; whoever wants more creates the collection. */
  private void create() throws SolrServerException, IOException {
    int replicas = Math.min(2, Math.max(1, liveNodes()));
    CollectionAdminRequest.createCollection(collection, Configset.name(), 1, replicas)
        .process(client);
  }

  private int liveNodes() throws SolrServerException, IOException {
    NamedList<Object> status =
        CollectionAdminRequest.getClusterStatus().process(client).getResponse();
    return status._get(List.of("cluster", "live_nodes"), null) instanceof List<?> nodes
        ? nodes.size()
        : 1;
  }
}
