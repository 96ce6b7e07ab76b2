package org.parley.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.backup.BackupFile;
import org.parley.backup.BadBackup;
import org.parley.config.Config;
import org.parley.ingest.FolderUse;
import org.parley.store.CannotRestore;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import org.parley.store.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley restore FILE} */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Put a backup into the database, all of it or nothing; the next serve or index brings the"
            + " index up to it.")
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--replace",
      description = "lose the notes, tags, labels, saved searches and links that are there")
  private boolean replace;

  @Parameters(paramLabel = "FILE", description = "what parley backup wrote")
  private Path file = Path.of("");

  @Override
  @SuppressWarnings("try") // the folder is held, and not asked
  public Integer call() {
    Config config = common.config(List.<Path>of());
    DatabaseAddress address = CommonOptions.database(config);
    long start = System.nanoTime();
    try (BackupFile backup = BackupFile.open(file);
        FolderUse alone = FolderUse.alone(config.data()).orElseThrow(() -> inUse(config));
        Database database = Database.open(address)) {
      Restored restored = database.restore(backup, replace);
      tell(address, restored, (System.nanoTime() - start) / 1e9);
      if (!restored.ledger() && backup.manifest().rows().getOrDefault("source_file", 0L) > 0) {
        say("the ledger was left out: one is here already, or none of its files is");
      }
      say("the next serve or index brings the index up to it");
      return 0;
    } catch (BadBackup | CannotRestore refused) {
      throw new CannotRun(String.valueOf(refused.getMessage()));
    }
  }

  private static CannotRun inUse(Config config) {
    return new CannotRun(
        "a serve or index works with %s: end it, then restore".formatted(config.data()));
  }

  private void tell(DatabaseAddress address, Restored restored, double seconds) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        common.json
            ? json(address, restored, seconds)
            : "restored %s into %s, %s"
                .formatted(
                    SavedRows.inWords(restored.rows()),
                    address.shown(),
                    SavedRows.inWords(seconds)));
    out.flush();
  }

  private String json(DatabaseAddress address, Restored restored, double seconds) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("file", file.toAbsolutePath().normalize().toString())
            .put("database", address.shown())
            .put("ledger", restored.ledger());
    return SavedRows.json(json, restored.rows(), seconds).toString();
  }

  private void say(String sentence) {
    Parley.say(spec.commandLine().getErr(), sentence);
  }
}
