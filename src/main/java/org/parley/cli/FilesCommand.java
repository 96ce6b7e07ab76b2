package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.config.ConfigException;
import org.parley.json.LedgerJson;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import org.parley.store.Fate;
import org.parley.store.LedgerFilter;
import org.parley.store.LedgerLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley files} */
@Command(
    name = "files",
    mixinStandardHelpOptions = true,
    description = "The ledger: every file seen, what became of it, and why. No Solr is started.")
final class FilesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "only what is indexed, unchanged, duplicate, skipped or failed")
  private @Nullable String state;

  @Option(
      names = "--reason",
      paramLabel = "REASON",
      description = "only what was skipped or failed for this reason, such as encrypted")
  private @Nullable String reason;

  @Option(
      names = "--find",
      paramLabel = "LETTERS",
      description = "only what has these letters in its name, whatever their case")
  private @Nullable String find;

  @Override
  public Integer call() {
    LedgerFilter filter = new LedgerFilter(state(), reason, find);
    DatabaseAddress address = CommonOptions.database(common.config(List.<Path>of()));
    if (!Database.exists(address)) {
      hint(address, true);
      return 0;
    }
    try (Database database = Database.open(address)) {
      if (print(database, filter) == 0) {
        hint(address, database.ledger().lines(LedgerFilter.ALL, 0, 1).isEmpty());
      }
      return 0;
    }
  }

  private Fate.@Nullable State state() {
    if (state == null) {
      return null;
    }
    return Arrays.stream(Fate.State.values())
        .filter(one -> one.key().equals(state))
        .findFirst()
        .orElseThrow(
            () -> new ConfigException("--state " + state + ": expected one of " + states()));
  }

  private static String states() {
    return Arrays.stream(Fate.State.values())
        .map(Fate.State::key)
        .collect(Collectors.joining(", "));
  }

  /** Prints line by line, and tells how many there were. */
  private long print(Database database, LedgerFilter filter) {
    PrintWriter out = spec.commandLine().getOut();
    AtomicLong count = new AtomicLong();
    FilesText text = new FilesText(out);
    database
        .ledger()
        .each(
            filter,
            line -> {
              count.incrementAndGet();
              if (common.json) {
                out.println(json(line));
              } else {
                text.add(line);
              }
            });
    text.end();
    out.flush();
    return count.get();
  }

  private static String json(LedgerLine line) {
    return LedgerJson.of(line).toString();
  }

  private void hint(DatabaseAddress address, boolean empty) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        empty
            ? "parley: the ledger in " + address.shown() + " is empty: index a folder first"
            : "parley: nothing in the ledger fits");
    err.flush();
  }
}
