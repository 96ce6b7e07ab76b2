package org.parley.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.parley.analyse.names.ModelMissingException;
import org.parley.config.ConfigException;
import org.parley.extract.process.ParserUnavailable;
import org.parley.search.BadSearch;
import org.parley.search.SearchUnavailable;
import org.parley.solr.SolrSetupException;
import org.parley.solr.SolrUnavailable;
import org.parley.store.DatabaseUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code parley} and its way with mistakes: one line that says what to do. */
@Command(
    name = "parley",
    version = "parley " + Parley.VERSION,
    mixinStandardHelpOptions = true,
    description = "A search engine for commentary: who says what, where, and which side it takes.",
    subcommands = {
      ServeCommand.class,
      IndexCommand.class,
      InspectCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      StanceCommand.class,
      FilesCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Parley {
  /** The version of this Parley. */
  static final String VERSION = "0.1.0";

  static final int SOME_FILES_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int COULD_NOT_RUN = 3;

  private Parley() {}

  /** The command line, ready to execute. */
  public static CommandLine commandLine() {
    return new CommandLine(new Parley())
        .setParameterExceptionHandler(Parley::wrongUsage)
        .setExecutionExceptionHandler(Parley::failed)
        .setUsageHelpAutoWidth(true);
  }

  /** Tells a person something at once, on a line of its own. */
  static void say(PrintWriter err, String sentence) {
    err.println("parley: " + sentence);
    err.flush();
  }

  private static int wrongUsage(CommandLine.ParameterException mistake, String[] args) {
    PrintWriter err = mistake.getCommandLine().getErr();
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    err.println("parley: " + mistake.getMessage() + " (" + command + " --help tells more)");
    return WRONG_USAGE;
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof ConfigException || failure instanceof BadSearch) {
      err.println("parley: " + failure.getMessage());
      return WRONG_USAGE;
    }
    if (failure instanceof SolrUnavailable
        || failure instanceof SolrSetupException
        || failure instanceof SearchUnavailable
        || failure instanceof DatabaseUnavailable
        || failure instanceof ParserUnavailable
        || failure instanceof ModelMissingException
        || failure instanceof UncheckedIOException
        || failure instanceof CannotRun) {
      err.println("parley: " + failure.getMessage());
      return COULD_NOT_RUN;
    }
    err.println("parley: a mistake of Parley's own, please report it:");
    failure.printStackTrace(err);
    return COULD_NOT_RUN;
  }
}
