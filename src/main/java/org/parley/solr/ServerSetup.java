package org.parley.solr;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.GenericSolrRequest;
import org.apache.solr.common.params.MapSolrParams;
import org.apache.solr.common.util.NamedList;

/** Checks that a single server has the core, with our schema: a core cannot be made from afar. */
final class ServerSetup {
  private static final String CREATE =
      AnalysisModule.START
          + ", copy solr-config/configset to the server and run `bin/solr create -c %s -d configset`"
          + " there";

  private final SolrClient client;
  private final String core;

  ServerSetup(SolrClient client, String core) {
    this.client = client;
    this.core = core;
  }

  void ensure() throws SolrServerException, IOException {
    NamedList<Object> status = status();
    if (AnalysisModule.isMissed(String.valueOf(status._get(List.of("initFailures", core), null)))) {
      throw new SolrSetupException(
          "the Solr server cannot load core %s, as it lacks the analysis of languages: %s"
              .formatted(core, AnalysisModule.START));
    }
    if (status._get(List.of("status", core, "name"), null) == null) {
      throw new SolrSetupException(
          "the Solr server has no core %s: %s".formatted(core, CREATE.formatted(core)));
    }
    SchemaCheck.check(
        client,
        core,
        "run `bin/solr delete -c %s`, then %s, or name another core with --solr-collection"
            .formatted(core, CREATE.formatted(core)));
  }

  private NamedList<Object> status() throws SolrServerException, IOException {
    return client.request(
        new GenericSolrRequest(
            METHOD.GET,
            "/admin/cores",
            new MapSolrParams(Map.of("action", "STATUS", "core", core))));
  }
}
