package org.parley.ingest;

import java.nio.file.Path;
import java.util.List;
import org.parley.domain.Collection;
import org.parley.domain.StanceLabels;
import org.parley.extract.TikaExtractor;
import org.parley.index.ArticleIndex;
import org.parley.solr.SolrConnection;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** Imports a folder as the commands do, but for the processes of its parsers, and analyses it. */
public final class TestImport {
  private TestImport() {}

  /**
   * Imports all of a folder.
   *
   * @param data an empty folder for the ledger
   */
  public static Report run(SolrConnection solr, Path folder, Collection collection, Path data) {
    try (Database database = Database.open(DatabaseAddress.in(data))) {
      Reading reading = new Reading(new TikaExtractor(), folder, collection, StanceLabels.NONE);
      ArticleIndex index = new ArticleIndex(solr);
      Ingest.Parts parts =
          new Ingest.Parts(
              reading,
              index,
              database.ledger(),
              database.analysisQueue(),
              path -> folder.relativize(path).toString());
      Report report =
          new Ingest(parts, 2, new Progress(), new Ingest.Listener(outcome -> {}, sentence -> {}))
              .run(List.of(folder));
      Analysing analysing =
          new Analysing(reading, index, database.ledger(), database.analysisQueue(), true);
      while (analysing.next() > 0) {
        // until the queue is empty
      }
      return report;
    }
  }
}
