package org.parley.solr;

import java.nio.file.Path;
import java.util.List;

/** Which Solr to use. */
public sealed interface SolrTarget {

  /**
   * The node that Parley starts for a data folder.
   *
   * @param dataDir the data folder; the node keeps its files in {@code solr} under it
   * @param parleyHome the folder of Parley itself, where {@code solr-config/} was built
   * @param options how the node is run
   */
  record LocalNode(Path dataDir, Path parleyHome, NodeOptions options) implements SolrTarget {
    /** A node with the usual options. */
    public LocalNode(Path dataDir, Path parleyHome) {
      this(dataDir, parleyHome, NodeOptions.USUAL);
    }
  }

  /**
   * A Solr server, or nodes of one SolrCloud cluster.
   *
   * @param urls such as {@code http://host:8983/solr}; {@code /solr} is added where there is no
   *     path
   * @param collection the collection, or the core of a single server
   */
  record Given(List<String> urls, String collection) implements SolrTarget {
    public Given {
      urls = urls.stream().map(Given::withPath).toList();
      if (urls.isEmpty() || collection.isBlank()) {
        throw new IllegalArgumentException("a URL and a collection are needed");
      }
    }

    private static String withPath(String url) {
      String bare = url.strip().replaceAll("/+$", "");
      return bare.matches("https?://[^/]+") ? bare + "/solr" : bare;
    }
  }
}
