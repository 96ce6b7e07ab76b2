package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.request.SolrQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Collection;
import org.parley.domain.StanceLabels;
import org.parley.extract.TikaExtractor;
import org.parley.index.ArticleIndex;
import org.parley.solr.GivenSolr;
import org.parley.solr.Relay;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrTarget;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** A Solr of somebody else's that goes away while files are imported, and comes back. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SolrAwayTest {
  private static final int FILES = 300;
  private static final int MOMENTS = 5;

  private static GivenSolr server;
  @TempDir Path work;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void start() throws IOException {
    server = GivenSolr.withOurCore();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void anImportWaitsForItAndLosesAndDoublesNothing() throws Exception {
    try (Relay relay = new Relay(server.url());
        SolrConnection solr = open(relay)) {
      long before = relay.sent();
      Path first = folder("first");
      assertThat(run(solr, first).counts().indexed()).isEqualTo(FILES);
      long usual = relay.sent() - before;
      for (int moment = 0; moment < MOMENTS; moment++) {
        Path folder = folder("moment" + moment);
        relay.cutAfter(usual * moment / MOMENTS);
        Report report = cutShort(relay, () -> run(solr, folder));
        assertThat(report.counts()).isEqualTo(new Report.Counts(FILES, 0, 0, 0, 0));
        assertThat(found(solr)).isEqualTo(FILES * (moment + 2L));
      }
      assertThat(said).anyMatch(sentence -> sentence.startsWith("Solr is away, waiting for it"));
    }
  }

  private static Report cutShort(Relay relay, Callable<Report> work) throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      Future<Report> report = threads.submit(work);
      while (!relay.isCut()) {
        assertThat(report.isDone()).as("the import was over before Solr went away").isFalse();
        Thread.sleep(10);
      }
      Thread.sleep(1_500);
      relay.mend();
      return report.get(100, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
  }

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectories(work.resolve(name));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(
          folder.resolve(i + ".txt"),
          "The envoys of %s met for day %d, and parted without a word of what they had said."
              .formatted(name, i));
    }
    return folder;
  }

  private Report run(SolrConnection solr, Path folder) {
    try (Database database = Database.open(DatabaseAddress.in(work.resolve("data")))) {
      Ingest.Parts parts =
          new Ingest.Parts(
              new Reading(new TikaExtractor(), folder, Collection.EMPTY, StanceLabels.NONE),
              new ArticleIndex(solr),
              database.ledger(),
              database.analysisQueue(),
              path -> folder.relativize(path).toString());
      Ingest.Listener listener = new Ingest.Listener(outcome -> {}, said::add);
      return new Ingest(parts, 2, new Progress(), listener).run(List.of(folder));
    }
  }

  private static long found(SolrConnection solr) {
    return solr.query(new SolrQuery("*:*")).getResults().getNumFound();
  }

  private static SolrConnection open(Relay relay) {
    return SolrConnection.open(new SolrTarget.Given(List.of(relay.url()), "ours"));
  }
}
