package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.stance.chat.ChatJudge;
import org.parley.config.Config;
import org.parley.config.ConfigException;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.domain.StanceLabels;
import org.parley.extract.process.ParserProcesses;
import org.parley.ingest.Inspection;
import org.parley.ingest.Outcome;
import org.parley.ingest.Reading;
import org.parley.json.StanceJson;
import org.parley.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley stance --proposition TEXT FILE ...} and {@code parley stance --pairs FILE} */
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    description =
        "Tell which side files or texts take on a proposition, with the sentences that say so."
            + " Nothing is indexed, no Solr is started.")
final class StanceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--proposition",
      paramLabel = "TEXT",
      description = "a statement, or the id of a proposition of the collection")
  private @Nullable String proposition;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "a file of JSON lines with id, proposition and text; - reads them from standard input")
  private @Nullable Path pairs;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "files, or folders of them")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    checkUsage();
    Config config = common.config(files);
    CommonOptions.warn(config, spec.commandLine().getErr());
    if (config.judge() == null) {
      return judge(config, Optional.empty());
    }
    try (Database database = Database.open(CommonOptions.database(config))) {
      return judge(config, ChatJudge.of(config.judge(), database.judgeAnswers()));
    }
  }

  private int judge(Config config, Optional<ChatJudge> second) {
    Collection collection = config.folders().collection();
    int failed;
    if (pairs != null) {
      failed =
          new JudgedPairs(collection, second, spec.commandLine().getErr())
              .judge(pairs, spec.commandLine().getOut());
    } else {
      failed = judgeFiles(config, asking(collection), second);
    }
    return failed == 0 ? 0 : Parley.SOME_FILES_FAILED;
  }

  private int judgeFiles(Config config, Collection asked, Optional<ChatJudge> second) {
    Collection.Proposition proposition = asked.propositions().get(0);
    try (ParserProcesses parsers = Importing.parsers(config)) {
      Reading reading = new Reading(parsers, config.folders().base(), asked, StanceLabels.NONE);
      return new Inspection(reading, outcome -> tell(outcome, proposition, second))
          .run(config.folders().paths(), PathNames.below(config.home()));
    }
  }

  private void checkUsage() {
    if ((pairs == null) == (proposition == null)) {
      throw new ConfigException(
          "stance: expected either --proposition TEXT with files, or --pairs FILE");
    }
    if (pairs == null && files.isEmpty()) {
      throw new ConfigException("stance --proposition: expected at least one file");
    }
    if (pairs != null && !files.isEmpty()) {
      throw new ConfigException(
          "stance --pairs " + pairs + ": expected no other files, found " + files.get(0));
    }
    if (proposition != null && proposition.isBlank()) {
      throw new ConfigException("--proposition: expected a statement, but it is blank");
    }
  }

  /** The collection with the one proposition that is asked for, and nobody's labels. */
  private Collection asking(Collection collection) {
    return new Collection(
        collection.title(),
        List.of(JudgedPairs.proposition(String.valueOf(proposition), collection)),
        collection.themes(),
        collection.actors(),
        collection.outlets(),
        collection.facets(),
        List.of());
  }

  private void tell(Outcome outcome, Collection.Proposition asked, Optional<ChatJudge> second) {
    PrintWriter out = spec.commandLine().getOut();
    if (outcome instanceof Outcome.Read read) {
      Article article = read.article();
      JudgedText judged = JudgedText.of(article, asked, second);
      out.println(
          common.json
              ? StanceJson.ofFile(article.source().file(), asked.statement(), judged.stance())
              : judged.inWords(article.source().file()));
    } else if (outcome instanceof Outcome.Failed failed) {
      spec.commandLine()
          .getErr()
          .println(
              failed.file()
                  + ": "
                  + failed.failure().reason().key()
                  + ": "
                  + failed.failure().detail());
    }
    out.flush();
  }
}
