package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.solr.SolrConnection;
import org.parley.solr.SolrExtension;
import org.parley.solr.SolrTarget;

/**
 * Kills the processes of an import (kill -9) at random moments and looks whether anything is lost
 * or doubled. {@code -Dparley.crash.rounds=20} makes it thorough, {@code -Dparley.crash.of=node}
 * kills one kind of process alone; the seed of the moments is printed.
 */
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("parley.crash.rounds", 1);
  private static final String KILLED = System.getProperty("parley.crash.of", "app,node,parser");
  private static final int FILES = 120;
  private static final int RECORDS = 80;
  private static final long MOST_SECONDS = 120;
  private static final List<String> WORDS =
      List.of(
          "envoy",
          "talks",
          "river",
          "border",
          "minister",
          "paper",
          "grain",
          "winter",
          "bridge",
          "harbour",
          "treaty",
          "vote",
          "army",
          "crowd",
          "market",
          "radio",
          "night",
          "letter");

  @TempDir Path work;
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private int articles;

  @AfterEach
  void endNode() throws IOException {
    kill(node());
    System.out.println("seed of the random moments: " + seed);
  }

  @Test
  void nothingIsLostOrDoubledWhateverProcessIsKilled() throws IOException, InterruptedException {
    long usual = undisturbed();
    for (int round = 0; round < ROUNDS; round++) {
      if (KILLED.contains("app")) {
        killTheApp(usual);
      }
      if (KILLED.contains("node")) {
        killTheNode(usual);
      }
      if (KILLED.contains("parser")) {
        killAParser(usual);
      }
      System.out.printf("round %d: %d articles, none lost, none doubled%n", round + 1, articles);
    }
  }

  private long undisturbed() throws IOException, InterruptedException {
    addArticles("first");
    assertThat(end(index())).isZero();
    addArticles("second");
    long start = System.nanoTime();
    assertThat(end(index())).isZero();
    assertAllThere();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private void killTheApp(long usual) throws IOException, InterruptedException {
    addArticles("app" + articles);
    Process app = index();
    pause(usual);
    app.destroyForcibly().waitFor();
    assertThat(end(index())).isZero();
    assertAllThere();
  }

  private void killTheNode(long usual) throws IOException, InterruptedException {
    addArticles("node" + articles);
    Process app = index();
    pause(usual);
    kill(node());
    assertThat(end(app)).isZero();
    assertAllThere();
  }

  private void killAParser(long usual) throws IOException, InterruptedException {
    addArticles("parser" + articles);
    Process app = index();
    pause(usual);
    app.descendants()
        .filter(process -> commandOf(process.pid()).contains("ParserMain"))
        .findAny()
        .ifPresent(ProcessHandle::destroyForcibly);
    assertThat(end(app)).isZero();
    assertAllThere();
  }

  private void pause(long usual) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(random.nextLong(1, usual));
  }

  private void addArticles(String name) throws IOException {
    Path folder = Files.createDirectories(work.resolve("files").resolve(name));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve(i + ".txt"), text());
    }
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < RECORDS; i++) {
      records.append(
          "{\"title\":\"Record %d of %s\",\"text\":\"%s\"}%n".formatted(i, name, text()));
    }
    Files.writeString(folder.resolve("records.jsonl"), records);
    articles += FILES + RECORDS;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return text.append(random.nextLong()).append('.').toString();
  }

  private Process index() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dparley.home=" + SolrExtension.parleyHome(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.parley.Main",
            "index",
            "--workers",
            "2",
            "--data",
            data().toString(),
            work.resolve("files").toString())
        .redirectErrorStream(true)
        .redirectOutput(work.resolve("said.txt").toFile())
        .start();
  }

  private int end(Process app) throws IOException, InterruptedException {
    if (!app.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      String threads = threadsOf(app);
      app.destroyForcibly();
      throw new AssertionError(
          "seed %d: still running after %d s: %s%n%s"
              .formatted(seed, MOST_SECONDS, said(), threads));
    }
    return app.exitValue();
  }

  private static String threadsOf(Process app) throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process print =
        new ProcessBuilder(jcmd.toString(), "" + app.pid(), "Thread.print")
            .redirectErrorStream(true)
            .start();
    return new String(print.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String said() {
    try {
      return Files.readString(work.resolve("said.txt"));
    } catch (IOException nothing) {
      return "nothing";
    }
  }

  private Path data() {
    return work.resolve("data");
  }

  /** The process of the node; -1 if there is none. */
  private long node() throws IOException {
    try (Stream<Path> files = Files.walk(data())) {
      for (Path address : files.filter(path -> path.endsWith("node.json")).toList()) {
        Matcher pid =
            Pattern.compile("\"pid\"\\s*:\\s*(\\d+)")
                .matcher(Files.readString(address, StandardCharsets.UTF_8));
        if (pid.find()) {
          return Long.parseLong(pid.group(1));
        }
      }
    }
    return -1;
  }

  private static void kill(long process) {
    ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
  }

  private static String commandOf(long process) {
    try {
      return Files.readString(Path.of("/proc", "" + process, "cmdline"));
    } catch (IOException gone) {
      return "";
    }
  }

  private void assertAllThere() {
    try (SolrConnection solr =
        SolrConnection.open(new SolrTarget.LocalNode(data(), SolrExtension.parleyHome()))) {
      ModifiableSolrParams params = new ModifiableSolrParams();
      params.set("q", "*:*");
      params.set("rows", 1_000_000);
      params.set("fl", "id");
      QueryResponse response = solr.query(params);
      List<String> ids = new ArrayList<>();
      response.getResults().forEach(document -> ids.add((String) document.getFieldValue("id")));
      assertThat(ids).as(() -> "seed " + seed + ": " + said()).doesNotHaveDuplicates();
      assertThat(ids).as(() -> "seed " + seed + ": " + said()).hasSize(articles);
    }
  }
}
