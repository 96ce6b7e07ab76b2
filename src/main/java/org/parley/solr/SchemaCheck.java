package org.parley.solr;

import java.io.IOException;
import java.util.List;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;

/** Makes sure that a collection that somebody else made has our fields. */
final class SchemaCheck {
  private static final int SHOWN = 6;

  private SchemaCheck() {}

  /**
   * Compares the schemas.
   *
   * @param remedy what to do if they differ
   * @throws SolrSetupException if they do; the message names the first few differences
   */
  static void check(SolrClient client, String collection, String remedy)
      throws SolrServerException, IOException {
    List<String> missing = OurSchema.read().missingIn(TheirSchema.read(client, collection));
    if (!missing.isEmpty()) {
      String rest = missing.size() > SHOWN ? ", and %d more".formatted(missing.size() - SHOWN) : "";
      throw new SolrSetupException(
          "%s on Solr does not have Parley's schema (%s%s): %s"
              .formatted(
                  collection,
                  String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size()))),
                  rest,
                  remedy));
    }
  }
}
