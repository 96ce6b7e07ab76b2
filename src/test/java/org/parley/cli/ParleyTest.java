package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.solr.SolrExtension;
import org.parley.solr.SolrTarget;
import picocli.CommandLine;

/** The commands as scripts see them: what they print where, and how they end. */
@ExtendWith(SolrExtension.class)
class ParleyTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void indexesAndSearches(SolrTarget solr) throws IOException {
    story(
        "a.txt",
        "Talks in Geneva\n\nBy Jane Doe\n\nThe envoys met for a third day of mediation.\n");
    String data = dataOf(solr);

    assertThat(run("index", folder.toString(), "--data", data, "--json")).isZero();
    JsonNode report = JSON.readTree(out.toString());
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly(
            "seen",
            "indexed",
            "unchanged",
            "duplicates",
            "skipped",
            "failed",
            "removed",
            "seconds");
    assertThat(report.path("indexed").asInt()).isEqualTo(1);

    assertThat(run("search", "--data", data, "--json", "mediating", "envoys")).isZero();
    JsonNode hit = JSON.readTree(out.toString());
    assertThat(hit.path("title").asText()).isEqualTo("Talks in Geneva");
    assertThat(hit.path("authors").path(0).asText()).isEqualTo("Jane Doe");

    assertThat(run("search", "--data", data, "mediation", "--with", "author=Jane Doe")).isZero();
    assertThat(out.toString()).contains("1 article", "Talks in Geneva", "*mediation*");
    assertThat(run("search", "--data", data, "mediation", "--with", "author=Nobody")).isZero();
    assertThat(out.toString()).contains("0 articles");

    assertThat(run("export", "--data", data, "mediation", "--format", "bib")).isZero();
    assertThat(out.toString()).contains("@comment{Parley: /?q=mediation}", "Doe, Jane");
    Path table = folder.resolve("table.csv");
    assertThat(run("export", "--data", data, "--output", table.toString())).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(Files.readString(table)).startsWith("\uFEFFid,title").contains("Jane Doe");
    assertThat(folder.resolve("table.csv.part")).doesNotExist();
    assertLine(3, "--output", "export", "--data", data, "--output", folder + "/no/such.csv");
  }

  @Test
  void aBadFileMakesIndexEndWithOneAndIsNamed(SolrTarget solr) throws IOException {
    story("empty.txt", "");

    assertThat(run("index", folder.toString(), "--data", dataOf(solr))).isEqualTo(1);
    assertThat(out.toString()).startsWith("seen 1,").contains("failed 1");
    assertThat(err.toString()).contains("empty.txt: empty: ");
  }

  @Test
  void inspectPrintsOneObjectALineAndStartsNothing() throws IOException {
    story("a.txt", "Talks in Geneva\n\nBy Jane Doe\n\nThe envoys met for a third day.\n");
    story("empty.txt", "");

    int end = run("inspect", "--json", folder.toString(), "--data", folder.resolve("d").toString());

    assertThat(end).isEqualTo(1);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).path("error").isNull()).isTrue();
    assertThat(lines.get(1).path("error").path("reason").asText()).isEqualTo("empty");
    assertThat(folder.resolve("d")).doesNotExist();
  }

  @Test
  void inspectTellsAPersonWhereEachValueCameFrom() throws IOException {
    story("a.txt", "Talks in Geneva\n\nBy Jane Doe\n\nThe envoys met for a third day.\n");

    assertThat(run("inspect", folder.resolve("a.txt").toString())).isZero();
    assertThat(out.toString()).contains("* Jane Doe  [byline] By Jane Doe", "outlet     unknown");
  }

  @Test
  void wrongUsageIsOneLineThatSaysWhatWasExpected() {
    assertLine(2, "Unknown option: '--nonsense'", "index", folder.toString(), "--nonsense");
    assertLine(2, "Missing required parameter: 'FOLDER", "index");
    assertLine(2, "no such file or folder", "inspect", folder.resolve("nowhere").toString());
    assertLine(
        2, "--workers 0: expected a number from 1", "inspect", folder.toString(), "--workers", "0");
    assertLine(
        2,
        "--solr ftp://x: expected an address",
        "inspect",
        folder.toString(),
        "--solr",
        "ftp://x");
    assertLine(2, "size=7: expected 10, 20, 50 or 100", "search", "a", "--with", "size=7");
    assertLine(2, "--with sort: expected NAME=VALUE", "search", "a", "--with", "sort");
    assertLine(2, "--format xls: expected csv", "export", "a", "--format", "xls");
    assertLine(2, "--port 70000: expected", "serve", folder.toString(), "--port", "70000");
  }

  @Test
  void aMistakeInCollectionYamlStopsBeforeAnythingIsIndexed() throws IOException {
    story("collection.yaml", "actors:\n  - {name: X, kind: robot}\n");

    assertLine(2, "collection.yaml:2: kind: expected person", "index", folder.toString());
  }

  @Test
  void aBusyPortIsToldBeforeTheImport() throws IOException {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(busy.getLocalPort());
      assertLine(3, "choose another with --port", "serve", folder.toString(), "--port", port);
    }
  }

  @Test
  void aDataFolderThatIsAFileIsToldInOneLine() throws IOException {
    story("data", "not a folder");

    assertLine(3, "data", "index", folder.toString(), "--data", folder.resolve("data").toString());
  }

  @Test
  void aSolrThatIsNotThereIsToldInOneLine() {
    assertLine(3, "127.0.0.1:1", "search", "a", "--solr", "http://127.0.0.1:1/solr");
  }

  private void assertLine(int end, String part, String... arguments) {
    assertThat(run(arguments)).isEqualTo(end);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("parley: ").contains(part);
    assertThat(err.toString().strip().lines()).hasSize(1);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine parley = Parley.commandLine();
    parley.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return parley.execute(arguments);
  }

  private static String dataOf(SolrTarget solr) {
    return ((SolrTarget.LocalNode) solr).dataDir().toString();
  }

  private void story(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
