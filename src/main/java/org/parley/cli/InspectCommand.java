package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.analyse.stance.chat.Answers;
import org.parley.config.Config;
import org.parley.domain.StanceLabels;
import org.parley.extract.process.ParserProcesses;
import org.parley.ingest.Inspection;
import org.parley.ingest.Outcome;
import org.parley.json.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley inspect FILE ...} */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Tell what parley makes of each file. Nothing is indexed, no Solr is started.")
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or folders of them")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Config config = common.config(files);
    CommonOptions.warn(config, spec.commandLine().getErr());
    int failed;
    try (ParserProcesses parsers = Importing.parsers(config)) {
      failed =
          new Inspection(
                  Importing.reading(config, parsers, StanceLabels.NONE, Answers.NONE), this::tell)
              .run(config.folders().paths(), PathNames.below(config.home()));
    }
    return failed == 0 ? 0 : Parley.SOME_FILES_FAILED;
  }

  private void tell(Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(common.json ? json(outcome) : InspectedText.of(outcome));
    out.flush();
  }

  private static String json(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      return ArticleJson.of(read.article()).toString();
    } else if (outcome instanceof Outcome.Failed failed) {
      return ArticleJson.ofFailure(failed.id(), failed.file(), failed.failure()).toString();
    }
    Outcome.Skipped skipped = (Outcome.Skipped) outcome;
    return ArticleJson.ofFailure(null, skipped.file(), skipped.asFailure()).toString();
  }
}
