package org.parley.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.backup.BackupWriter;
import org.parley.backup.BadBackup;
import org.parley.backup.Manifest;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley backup FILE} */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Save what people made, and what cannot be made again from the files, in one file."
            + " A running serve or index goes on.")
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--force", description = "overwrite FILE where it exists")
  private boolean force;

  @Parameters(paramLabel = "FILE", description = "the backup, a ZIP file of JSON lines")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    DatabaseAddress address = CommonOptions.database(common.config(List.<Path>of()));
    if (!Database.exists(address)) {
      throw new CannotRun(
          "there is no database %s: say with --data or --database which to save"
              .formatted(address.shown()));
    }
    long start = System.nanoTime();
    try (Database database = Database.openAsItIs(address)) {
      BackupWriter writer = new BackupWriter(file, force, Parley.VERSION);
      Manifest manifest = writer.write(database);
      tell(writer.file(), manifest, (System.nanoTime() - start) / 1e9);
      return 0;
    } catch (BadBackup unwritable) {
      throw new CannotRun(String.valueOf(unwritable.getMessage()));
    }
  }

  private void tell(Path saved, Manifest manifest, double seconds) {
    PrintWriter out = spec.commandLine().getOut();
    long bytes = size(saved);
    out.println(
        common.json
            ? json(saved, bytes, manifest.made().toString(), manifest.rows(), seconds)
            : "saved %s in %s, %s"
                .formatted(
                    SavedRows.inWords(manifest.rows()), saved, SavedRows.inWords(bytes, seconds)));
    out.flush();
  }

  private static String json(
      Path file, long bytes, String made, Map<String, Long> rows, double seconds) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("file", file.toString())
            .put("bytes", bytes)
            .put("made", made);
    return SavedRows.json(json, rows, seconds).toString();
  }

  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new UncheckedIOException("cannot read %s again".formatted(file), gone);
    }
  }
}
