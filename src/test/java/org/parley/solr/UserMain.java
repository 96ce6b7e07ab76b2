package org.parley.solr;

import java.io.IOException;
import java.nio.file.Path;

/** Uses the node of a data folder: prints the id of its process, and holds on until killed. */
final class UserMain {
  private UserMain() {}

  public static void main(String... args) throws IOException {
    Path data = Path.of(args[0]);
    SolrTarget target = Nodes.target(data, SolrExtension.parleyHome());
    try (SolrConnection solr = SolrConnection.open(target)) {
      System.out.println(solr.isReady() ? Nodes.pid(data) : -1);
      System.in.read();
    }
  }
}
