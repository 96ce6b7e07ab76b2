package org.parley.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.config.Config;
import org.parley.ingest.Analysing;
import org.parley.ingest.FolderUse;
import org.parley.ingest.Report;
import org.parley.solr.SolrConnection;
import org.parley.store.AnalysisQueue;
import org.parley.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley index FOLDER ...} */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Index what is new or changed in the folders, and take out what is gone.")
final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--wait", description = "return when every article is analysed too")
  boolean waitForAnalysis;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "folders, or single files")
  private List<Path> folders = List.of();

  private final Stop stop = new Stop();

  @Override
  @SuppressWarnings("try") // the lifetime is open, and not asked
  public Integer call() throws InterruptedException {
    Config config = common.config(folders);
    CommonOptions.warn(config, spec.commandLine().getErr());
    try (Lifetime lifetime = new Lifetime(stop::ask);
        FolderUse use = FolderUse.share(config.data(), this::say);
        SolrConnection solr = SolrConnection.open(CommonOptions.target(config));
        Database database = Database.open(CommonOptions.database(config));
        Importing importing = new Importing(config, solr, database, spec.commandLine().getErr())) {
      stop.asks(importing::stop);
      Report report = importing.run(config.folders().paths());
      if (waitForAnalysis) {
        analyse(importing.analysing(true));
      }
      tell(report, database.analysisQueue());
      return report.failures().isEmpty() ? 0 : Parley.SOME_FILES_FAILED;
    }
  }

  private void say(String sentence) {
    Parley.say(spec.commandLine().getErr(), sentence);
  }

  private void analyse(Analysing analysing) {
    while (!stop.isAsked() && analysing.next() > 0) {
      // one batch after the other
    }
  }

  private void tell(Report report, AnalysisQueue queue) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    out.println(common.json ? json(report) : Importing.summary(report));
    out.flush();
    if (stop.isAsked()) {
      err.println(
          "parley: stopped; "
              + report.left()
              + " files are left: run the same command again to go on");
    }
    long pending = queue.waiting().pending();
    if (pending > 0) {
      err.println(
          "parley: %d articles wait for analysis: parley serve, or index --wait, sees to it"
              .formatted(pending));
    }
    err.flush();
  }

  private static String json(Report report) {
    Report.Counts counts = report.counts();
    return JsonNodeFactory.instance
        .objectNode()
        .put("seen", counts.seen())
        .put("indexed", counts.indexed())
        .put("unchanged", counts.unchanged())
        .put("duplicates", counts.duplicates())
        .put("skipped", counts.skipped())
        .put("failed", counts.failed())
        .put("removed", report.removed())
        .put("seconds", Math.round(report.seconds() * 1000) / 1000.0)
        .toString();
  }
}
