package org.parley.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.config.Config;
import org.parley.ingest.Report;
import org.parley.solr.SolrConnection;
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
    description = "Index what is new or changed in the folders.")
final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  /** Analysis is part of indexing, so there is nothing to wait for beyond it. */
  @Option(names = "--wait", description = "return when every article is analysed too")
  boolean waitForAnalysis;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "folders, or single files")
  private List<Path> folders = List.of();

  @Override
  public Integer call() {
    Config config = common.config(folders);
    PrintWriter out = spec.commandLine().getOut();
    try (SolrConnection solr = SolrConnection.open(CommonOptions.target(config))) {
      Report report = new Indexing(config, spec.commandLine().getErr()).run(solr);
      out.println(common.json ? json(report) : Indexing.summary(report));
      out.flush();
      return report.failures().isEmpty() ? 0 : Parley.SOME_FILES_FAILED;
    }
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
        .put("removed", 0)
        .put("seconds", Math.round(report.seconds() * 1000) / 1000.0)
        .toString();
  }
}
