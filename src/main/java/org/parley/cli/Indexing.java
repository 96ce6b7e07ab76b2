package org.parley.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.parley.config.Config;
import org.parley.extract.TikaExtractor;
import org.parley.index.ArticleIndex;
import org.parley.ingest.Ingest;
import org.parley.ingest.Outcome;
import org.parley.ingest.Reading;
import org.parley.ingest.Report;
import org.parley.solr.SolrConnection;

/** Indexes the folders of a configuration and tells of each file that needs telling of. */
record Indexing(Config config, PrintWriter err) {

  Report run(SolrConnection solr) {
    Ingest ingest = new Ingest(reading(config), new ArticleIndex(solr), config.workers());
    return ingest.run(config.folders().paths(), PathNames.below(config.home()), this::tell);
  }

  static Reading reading(Config config) {
    return new Reading(new TikaExtractor(), config.folders().base(), config.folders().collection());
  }

  private void tell(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      String reason = failed.failure().reason().key();
      err.println(failed.file() + ": " + reason + ": " + failed.failure().detail());
    } else if (outcome instanceof Outcome.Skipped skipped) {
      err.println(skipped.file() + ": skipped: " + skipped.detail());
    } else if (outcome instanceof Outcome.Duplicate duplicate) {
      err.println(duplicate.file() + ": the same as " + duplicate.of());
    }
    err.flush();
  }

  /** The summary in words. */
  static String summary(Report report) {
    Report.Counts counts = report.counts();
    return String.format(
        Locale.ROOT,
        "seen %d, indexed %d, unchanged %d, duplicates %d, skipped %d, failed %d in %.1f s",
        counts.seen(),
        counts.indexed(),
        counts.unchanged(),
        counts.duplicates(),
        counts.skipped(),
        counts.failed(),
        report.seconds());
  }
}
