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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.ArticleId;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import org.parley.store.Fate;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerFile;

/** The command {@code files} as people and scripts see it. */
class FilesCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ArticleId ARTICLE = new ArticleId("0123456789abcdef01234567");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsEveryLineInColumns() {
    ledger(DatabaseAddress.in(folder));

    assertThat(run("files", "--data", folder.toString())).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "indexed    a.txt",
            "failed     b.zip!/long name?.pdf  encrypted: It needs a password.",
            "duplicate  b.zip!/c.txt           The same as a.txt.",
            "skipped    b.zip                  container: It only holds others.");
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("solr")).doesNotExist();
  }

  @Test
  void printsOneObjectALine() throws IOException {
    ledger(DatabaseAddress.in(folder));

    assertThat(run("files", "--json", "--data", folder.toString())).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"file\":\"a.txt\",\"state\":\"indexed\",\"reason\":null,\"detail\":null,\"tries\":1,"
                + "\"article\":\"0123456789abcdef01234567\",\"size\":12,"
                + "\"modified\":\"2025-05-21T10:20:30Z\",\"hash\":\"abc\",\"path\":\"/files/a.txt\"}");
    JsonNode failed = JSON.readTree(lines.get(1));
    assertThat(failed.path("file").asText()).isEqualTo("b.zip!/long name\n.pdf");
    assertThat(failed.path("reason").asText()).isEqualTo("encrypted");
    assertThat(failed.path("article").isNull()).isTrue();
    assertThat(failed.path("hash").isNull()).isTrue();
  }

  @Test
  void showsOnlyWhatWasAskedFor() {
    ledger(DatabaseAddress.in(folder));
    String data = folder.toString();

    assertThat(run("files", "--data", data, "--state", "failed")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(run("files", "--data", data, "--reason", "container")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(run("files", "--data", data, "--find", "ZIP!")).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(run("files", "--data", data, "--find", "nowhere")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("nothing in the ledger fits");
  }

  @Test
  void anEmptyLedgerIsAHintAndMakesNothing() {
    Path data = folder.resolve("data");

    assertThat(run("files", "--data", data.toString())).isZero();

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("is empty").contains(data.toString());
    assertThat(data).doesNotExist();
    Database.open(DatabaseAddress.in(data)).close();
    assertThat(run("files", "--data", data.toString())).isZero();
    assertThat(err.toString()).contains("is empty");
  }

  @Test
  void readsTheDatabaseThatItIsGiven() {
    String url = "jdbc:sqlite:" + folder.resolve("other.db") + "?cache_size=100";
    ledger(DatabaseAddress.of(url));

    assertThat(run("files", "--database", url)).isZero();
    assertThat(out.toString().lines()).hasSize(4);
  }

  @Test
  void columnsStayAlignedAndNothingIsLostInALongLedger() {
    LedgerEntry[] entries =
        Stream.iterate(1, n -> n + 1)
            .limit(1_203)
            .map(n -> new LedgerEntry("#" + n, Fate.indexed(ARTICLE, "noted"), 1))
            .toArray(LedgerEntry[]::new);
    try (Database database = Database.open(DatabaseAddress.in(folder))) {
      database.ledger().record(List.of(file("list.jsonl", null, entries)));
    }

    assertThat(run("files", "--data", folder.toString())).isZero();

    assertThat(out.toString().lines()).hasSize(1_203);
    assertThat(out.toString().lines().map(line -> line.indexOf("noted")).limit(999).distinct())
        .hasSize(1);
    assertThat(out.toString()).contains("list.jsonl#1203 ");
  }

  @Test
  void wrongUsageIsOneLineThatSaysWhatWasExpected() {
    assertLine(
        2,
        "--state lost: expected one of indexed, unchanged, duplicate, skipped, failed",
        "--state",
        "lost");
    for (String url :
        List.of(
            "mysql://x",
            "jdbc:mysql://h/d?user=u&password=secret",
            "jdbc:sqlite:",
            "jdbc:sqlite::memory:",
            "jdbc:sqlite:file:x?mode=memory",
            "jdbc:postgresql:",
            "jdbc:postgresql://u:secret@h/d",
            "jdbc:postgresql://h:port/d?password=secret",
            "jdbc:postgresql://h/d?password=secret%")) {
      assertLine(2, "expected jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME", "--database", url);
      assertThat(err.toString()).doesNotContain("secret");
    }
  }

  @Test
  void aDatabaseThatCannotBeReadIsToldInOneLine() throws IOException {
    Path garbage = Files.writeString(folder.resolve("parley.db"), "no database ".repeat(1_000));

    assertLine(3, garbage + " is damaged", "--data", folder.toString());
    assertLine(
        3,
        "jdbc:postgresql://127.0.0.1:1/parley does not answer",
        "--database",
        "jdbc:postgresql://127.0.0.1:1/parley?user=u&password=secret");
    assertThat(err.toString()).doesNotContain("secret");
  }

  private void assertLine(int end, String part, String... arguments) {
    String[] all =
        Stream.concat(Stream.of("files"), Arrays.stream(arguments)).toArray(String[]::new);
    assertThat(run(all)).isEqualTo(end);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("parley: ").contains(part);
    assertThat(err.toString().strip().lines()).hasSize(1);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Parley.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private static void ledger(DatabaseAddress address) {
    try (Database database = Database.open(address)) {
      database
          .ledger()
          .record(
              List.of(
                  file(
                      "b.zip",
                      null,
                      entry("!/long name\n.pdf", Fate.failed("encrypted", "It needs a password.")),
                      entry("!/c.txt", Fate.duplicate(ARTICLE, "a.txt")),
                      entry("", Fate.skipped("container", "It only holds others."))),
                  file("a.txt", "abc", entry("", Fate.indexed(ARTICLE, null)))));
    }
  }

  private static LedgerEntry entry(String suffix, Fate fate) {
    return new LedgerEntry(suffix, fate, 1);
  }

  private static LedgerFile file(String name, @Nullable String hash, LedgerEntry... entries) {
    Instant modified = Instant.parse("2025-05-21T10:20:30Z");
    return new LedgerFile(
        Path.of("/files").resolve(name),
        name,
        new LedgerFile.Stamp(12, modified, modified),
        hash,
        "fingerprint",
        List.of(entries));
  }
}
