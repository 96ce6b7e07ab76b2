package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code parley stance} as scripts see it, with the model that Parley ships. */
class StanceCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STATEMENT = "Smoking should be banned in restaurants";
  private static final String FOR =
      "Smoking should be banned in every restaurant, because smoke harms waiters and guests.";
  private static final String AGAINST =
      "A ban on smoking in restaurants is wrong: it tramples on the freedom of owners and guests.";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Parley.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static String pair(int id, String text) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("proposition", STATEMENT)
        .put("text", text)
        .toString();
  }

  @Test
  void eachPairHasItsAnswerInOrder() throws IOException {
    Path pairs =
        file(
            "pairs.jsonl",
            String.join(
                "\n",
                pair(7, FOR),
                pair(8, AGAINST),
                pair(9, "The minister will travel to Oslo on Tuesday.")));

    assertThat(run("stance", "--pairs", pairs.toString())).isZero();

    List<JsonNode> lines = lines();
    assertThat(lines).extracting(line -> line.path("id").asInt()).containsExactly(7, 8, 9);
    assertThat(lines)
        .extracting(line -> line.path("label").asText())
        .containsExactly("supports", "opposes", "unclear");
    assertThat(lines.get(0).fieldNames())
        .toIterable()
        .containsExactly("id", "label", "confidence", "evidence");
    assertThat(lines.get(0).path("evidence").path(0).path("text").asText()).isEqualTo(FOR);
    assertThat(lines.get(2).path("evidence")).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aLineThatIsNoPairIsToldAndTheRestGoesOn() throws IOException {
    Path pairs =
        file(
            "pairs.jsonl",
            "no json\n{\"id\":1,\"text\":\"x\"}\n\n{\"id\":2,\"proposition\":\" \",\"text\":\"x\"}\n"
                + pair(3, FOR));

    assertThat(run("stance", "--pairs", pairs.toString())).isEqualTo(1);

    assertThat(lines()).extracting(line -> line.path("id").asInt()).containsExactly(3);
    assertThat(err.toString())
        .contains("pairs.jsonl:1: expected a JSON object")
        .contains("pairs.jsonl:2: expected an object with the key proposition")
        .contains("pairs.jsonl:4: expected a proposition, but it is blank");
  }

  @Test
  void aFileIsJudgedWithItsEvidence() throws IOException {
    Path file = file("letter.txt", AGAINST + "\n");
    String data = folder.resolve("data").toString();

    assertThat(run("stance", "--proposition", STATEMENT, file.toString(), "--data", data)).isZero();
    assertThat(out.toString()).contains("letter.txt: opposes (").contains("opposes   " + AGAINST);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aPropositionOfTheCollectionIsAskedForByItsId() throws IOException {
    file("collection.yaml", "propositions:\n  - {id: smoke, statement: \"" + STATEMENT + "\"}\n");
    Path file = file("letter.txt", FOR);

    assertThat(
            run(
                "stance",
                "--json",
                "--proposition",
                "smoke",
                "--collection",
                folder.resolve("collection.yaml").toString(),
                file.toString()))
        .isZero();

    JsonNode line = lines().get(0);
    assertThat(line.path("proposition").asText()).isEqualTo(STATEMENT);
    assertThat(line.path("label").asText()).isEqualTo("supports");
    assertThat(line.path("judge").asText()).startsWith("parley");
  }

  @Test
  void wrongUsageIsSaidInALine() throws IOException {
    Path file = file("letter.txt", FOR);

    assertThat(run("stance", file.toString())).isEqualTo(2);
    assertThat(run("stance", "--proposition", STATEMENT)).isEqualTo(2);
    assertThat(run("stance", "--pairs", "x", "--proposition", "y")).isEqualTo(2);
    assertThat(run("stance", "--pairs", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.startsWith("parley: "));
  }

  @Test
  void aSecondJudgeDecidesAndIsAskedOnce() throws IOException {
    String answer =
        JSON.createObjectNode()
            .put(
                "content",
                "{\"evidence\":[{\"quote\":\"it tramples on the freedom of owners and guests.\","
                    + "\"label\":\"opposes\"}],\"label\":\"opposes\",\"confidence\":0.9}")
            .toString();
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = judge(asked, "{\"choices\":[{\"message\":" + answer + "}]}");
    try {
      Path pairs = file("pairs.jsonl", pair(1, AGAINST));

      assertThat(run(judgedBy(server, pairs))).isZero();
      assertThat(run(judgedBy(server, pairs))).isZero();

      assertThat(lines()).extracting(line -> line.path("label").asText()).containsOnly("opposes");
      assertThat(lines().get(0).path("confidence").asDouble()).isEqualTo(0.9);
      assertThat(lines().get(0).path("evidence").path(0).path("start").asInt())
          .isEqualTo(AGAINST.indexOf("it tramples"));
      assertThat(asked).hasValue(1);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aSecondJudgeThatTalksNonsenseLeavesItUnclear() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = judge(asked, "{\"choices\":[{\"message\":{\"content\":\"Hm, well.\"}}]}");
    try {
      assertThat(run(judgedBy(server, file("pairs.jsonl", pair(1, FOR))))).isZero();

      JsonNode line = lines().get(0);
      assertThat(line.path("label").asText()).isEqualTo("unclear");
      assertThat(line.path("confidence").asDouble()).isZero();
      assertThat(line.path("evidence")).isEmpty();
      assertThat(line.path("note").asText()).startsWith("bad-json");
    } finally {
      server.stop(0);
    }
  }

  private String[] judgedBy(HttpServer server, Path pairs) {
    return new String[] {
      "stance",
      "--pairs",
      pairs.toString(),
      "--data",
      folder.resolve("data").toString(),
      "--judge-url",
      "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
      "--judge-model",
      "test"
    };
  }

  private static HttpServer judge(AtomicInteger asked, String answer) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  /** The command itself says what it needs. */
  @Test
  void helpNamesTheFlags() {
    String help = new CommandLine(new StanceCommand()).getUsageMessage();

    assertThat(help).contains("--proposition", "--pairs", "--judge-url", "--json");
  }
}
