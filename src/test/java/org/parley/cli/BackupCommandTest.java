package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.FolderUse;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** The commands {@code backup} and {@code restore} as people and scripts see them. */
class BackupCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file;
  private Path from;
  private Path to;

  @BeforeEach
  void saveASearch() {
    file = folder.resolve("b.zip");
    from = folder.resolve("from");
    to = folder.resolve("to");
    try (Database database = Database.open(DatabaseAddress.in(from))) {
      database.savedSearches().save("name", "q=a", Instant.EPOCH);
    }
  }

  @Test
  void bothSayInOneLineWhatTheyDid() {
    assertThat(run("backup", file, "--data", from)).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString())
        .startsWith("saved 0 labels, 0 notes, 0 marked articles, 1 saved search, 0 short links")
        .contains(" in " + file + ", ");
    assertThat(err.toString()).isEmpty();

    assertThat(run("restore", file, "--data", to)).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString())
        .startsWith("restored 0 labels, 0 notes, 0 marked articles, 1 saved search, ")
        .contains(" into " + to.resolve("parley.db") + ", ");
    assertThat(err.toString())
        .isEqualTo("parley: the next serve or index brings the index up to it\n");
    assertThat(searches(to)).isEqualTo(1);
  }

  @Test
  void bothSpeakToMachines() throws IOException {
    assertThat(run("backup", file, "--json", "--data", from)).isZero();
    JsonNode saved = JSON.readTree(out.toString());
    assertThat(saved.path("file").asText()).isEqualTo(file.toString());
    assertThat(saved.path("bytes").asLong()).isEqualTo(Files.size(file));
    assertThat(saved.path("rows").path("saved_search").asLong()).isEqualTo(1);
    assertThat(saved.path("rows").path("source_file").isIntegralNumber()).isTrue();
    assertThat(Instant.parse(saved.path("made").asText())).isNotNull();
    assertThat(saved.path("seconds").isNumber()).isTrue();

    assertThat(run("restore", file, "--json", "--data", to)).isZero();
    JsonNode restored = JSON.readTree(out.toString());
    assertThat(restored.path("rows").path("saved_search").asLong()).isEqualTo(1);
    assertThat(restored.path("ledger").isBoolean()).isTrue();
    assertThat(restored.path("database").asText()).isEqualTo(to.resolve("parley.db").toString());
  }

  @Test
  void aFileThatIsThereIsOnlyLostWhenThatIsSaid() throws IOException {
    Files.writeString(file, "mine");

    assertLine(3, file + " exists", "backup", file, "--data", from);
    assertThat(file).hasContent("mine");
    assertThat(run("backup", file, "--force", "--data", from)).isZero();
    assertThat(run("restore", file, "--data", to)).isZero();
    assertLine(3, "no ordinary file", "backup", folder, "--force", "--data", from);
  }

  @Test
  void whatCannotBeSavedIsOneLine() throws IOException {
    assertLine(3, "there is no database", "backup", file, "--data", folder.resolve("none"));
    assertThat(folder.resolve("none")).doesNotExist();
    Path empty = Files.createFile(folder.resolve("empty.db"));
    assertLine(3, "nothing of Parley's", "backup", file, "--database", "jdbc:sqlite:" + empty);
    Path nowhere = folder.resolve("no/b.zip");
    assertLine(3, "no such file or folder", "backup", nowhere, "--data", from);
    assertLine(2, "Missing required parameter: 'FILE'", "backup", "--data", from);
    assertLine(2, "Missing required parameter: 'FILE'", "restore", "--data", to);
  }

  @Test
  void whatCannotBeRestoredIsOneLineAndChangesNothing() throws IOException {
    assertThat(run("backup", file, "--data", from)).isZero();
    assertLine(3, "(saved searches: 1)", "restore", file, "--data", from);
    assertThat(run("restore", file, "--replace", "--data", from)).isZero();
    assertThat(searches(from)).isEqualTo(1);

    assertLine(3, "no such file", "restore", folder.resolve("none.zip"), "--data", to);
    byte[] cut = Arrays.copyOf(Files.readAllBytes(file), 900);
    Files.write(file, cut);
    assertLine(3, file + " is damaged", "restore", file, "--data", to);
    assertThat(to).doesNotExist();
  }

  @Test
  @SuppressWarnings("try") // the folder is held, and not asked
  void nothingIsRestoredWhileSomebodyWorksWithTheFolder() throws Exception {
    assertThat(run("backup", file, "--data", from)).isZero();
    try (FolderUse serve = FolderUse.share(to, line -> {});
        FolderUse index = FolderUse.share(to, line -> {})) {
      assertLine(3, "a serve or index works with " + to, "restore", file, "--data", to);
      assertThat(run("backup", folder.resolve("c.zip"), "--data", from)).isZero();
    }
    assertThat(run("restore", file, "--data", to)).isZero();
  }

  @Test
  void theHelpListsBoth() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("backup").contains("restore");
  }

  private static int searches(Path data) {
    try (Database database = Database.open(DatabaseAddress.in(data))) {
      return database.savedSearches().all().size();
    }
  }

  private void assertLine(int end, String part, Object... arguments) {
    assertThat(run(arguments)).isEqualTo(end);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("parley: ").contains(part);
    assertThat(err.toString().strip().lines()).hasSize(1);
  }

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Parley.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }
}
