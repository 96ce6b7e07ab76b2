package org.parley.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Sha256;
import org.parley.store.CannotRestore;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;

/** What is taken for a backup and what is not: whatever is not whole is told in one line. */
class BackupFileTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void save() {
    file = folder.resolve("b.zip");
    try (Database database = Database.open(DatabaseAddress.in(folder.resolve("d")))) {
      database.savedSearches().save("All of “it”", "q=it", Instant.EPOCH);
      database.judgeAnswers().keep("a", "{}");
      new BackupWriter(file, false, "1").write(database);
    }
  }

  /** The rows of all tables; null if the file is refused. */
  private @Nullable String rows() {
    try (BackupFile backup = BackupFile.open(file)) {
      List<String> rows = new ArrayList<>();
      backup.names().forEach(name -> backup.rows(name, row -> rows.add(name + row)));
      return backup.manifest() + rows.toString();
    } catch (BadBackup refused) {
      assertThat(String.valueOf(refused.getMessage()).lines()).hasSize(1);
      assertThat(refused).hasMessageContaining(file.toString());
      return null;
    }
  }

  @Test
  void aByteThatChangedIsNoticedOrMeansNothing() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String rows = rows();
    assertThat(rows).contains("All of “it”").contains("judge_answers{\"key\":\"a\"");
    int refused = 0;
    for (int place = 0; place < whole.length; place++) {
      byte[] changed = whole.clone();
      changed[place] ^= 0x10;
      Files.write(file, changed);
      String read = rows();
      assertThat(read).isIn(rows, null);
      refused += read == null ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(whole.length / 2);
  }

  @Test
  void aFileThatWasCutIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : List.of(0, 1, whole.length / 2, whole.length - 30, whole.length - 1)) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> BackupFile.open(file))
          .isInstanceOf(BadBackup.class)
          .hasMessageContainingAll(file.toString(), "damaged, or no backup", "another backup");
    }
  }

  @Test
  void whatIsNoFileIsToldApart() throws IOException {
    assertThatThrownBy(() -> BackupFile.open(folder.resolve("none.zip")))
        .isInstanceOf(BadBackup.class)
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> BackupFile.open(folder))
        .isInstanceOf(BadBackup.class)
        .hasMessageContaining("it is no file");
    Files.writeString(file, "no ZIP ".repeat(100));
    assertThat(rows()).isNull();
  }

  @Test
  void aNewerLayoutIsRefused() throws IOException {
    rewrite(manifest -> manifest.put("format", 2), Map.of());

    assertThatThrownBy(() -> BackupFile.open(file))
        .isInstanceOf(BadBackup.class)
        .hasMessageContainingAll(file.toString(), "newer Parley", "format 2, expected 1");
  }

  @Test
  void aNewerSchemaIsRefusedAndNothingIsWritten() throws IOException {
    rewrite(manifest -> manifest.withArray("schema").add(999), Map.of());

    try (BackupFile backup = BackupFile.open(file);
        Database fresh = Database.open(DatabaseAddress.in(folder.resolve("e")))) {
      assertThatThrownBy(() -> fresh.restore(backup, true))
          .isInstanceOf(CannotRestore.class)
          .hasMessageContaining("newer Parley");
      assertThat(fresh.savedSearches().all()).isEmpty();
    }
  }

  @Test
  void aManifestThatLacksSomethingOrAnEntryTooManyIsRefused() throws IOException {
    for (String key : List.of("format", "schema", "made")) {
      save("again-" + key + ".zip");
      rewrite(manifest -> manifest.remove(key), Map.of());
      assertThatThrownBy(() -> BackupFile.open(file))
          .isInstanceOf(BadBackup.class)
          .hasMessageContaining("its manifest lacks " + key);
    }
    save("more.zip");
    rewrite(manifest -> {}, Map.of("more.jsonl", ""));
    assertThat(rows()).isNull();
  }

  @Test
  void rowsThatNoParleyWroteAreRefusedAndNothingIsWritten() throws IOException {
    String row = "{\"code\":\"c\",\"name\":7,\"query\":\"\",\"saved\":1,\"seen\":1}\n";
    Map<String, String> entries = Map.of("saved_search.jsonl", row);
    rewrite(manifest -> says(manifest, "saved_search", row), entries);

    try (BackupFile backup = BackupFile.open(file);
        Database fresh = Database.open(DatabaseAddress.in(folder.resolve("e")))) {
      assertThatThrownBy(() -> fresh.restore(backup, false))
          .isInstanceOf(CannotRestore.class)
          .hasMessageContaining("row 1 of the table saved_search has no text as name");
      assertThat(fresh.judgeAnswers().find("a")).isEmpty();
    }
  }

  private static void says(ObjectNode manifest, String table, String lines) {
    manifest
        .withArray("tables")
        .forEach(
            one -> {
              if (one.path("name").asText().equals(table)) {
                ((ObjectNode) one)
                    .put("rows", lines.lines().count())
                    .put("sha256", Sha256.of(lines));
              }
            });
  }

  private void save(String name) throws IOException {
    file = folder.resolve(name);
    try (Database database = Database.open(DatabaseAddress.in(folder.resolve("d")))) {
      new BackupWriter(file, false, "1").write(database);
    }
  }

  /** Writes the backup anew with another manifest, and with other entries or more of them. */
  private void rewrite(Consumer<ObjectNode> change, Map<String, String> others) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    ObjectNode manifest = (ObjectNode) JSON.readTree(entries.get(Manifest.FILE));
    change.accept(manifest);
    entries.put(Manifest.FILE, JSON.writeValueAsBytes(manifest));
    others.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
  }
}
