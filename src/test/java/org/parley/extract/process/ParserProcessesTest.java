package org.parley.extract.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.ArticleId;
import org.parley.extract.EntrySink;
import org.parley.extract.Extraction;
import org.parley.extract.SourceFile;

@Timeout(60)
class ParserProcessesTest {
  private static final ParserLimits LIMITS = new ParserLimits(Duration.ofSeconds(30), 48, 5_000, 5);
  private static final ParserLimits QUICK =
      new ParserLimits(Duration.ofMillis(1_500), 48, 5_000, 5);

  /** Of the tests that need no others; it is started once. */
  private static final ParserProcesses SHARED = processes(LIMITS);

  @TempDir Path folder;
  private ParserProcesses processes = SHARED;
  private final Restarts before = SHARED.restarts();

  @AfterEach
  void endOwn() {
    if (processes != SHARED) {
      processes.close();
    }
  }

  @AfterAll
  static void end() {
    SHARED.close();
  }

  @Test
  void entriesComeInOrderWithAllThatTheyHold() throws IOException {
    Recorded heard = read("say one", "say two");

    assertThat(heard.lines()).containsExactly("#1 read 1", "#2 read 1", " skipped 1");
    assertThat(heard.begun).containsExactly("#1", "#2", "");
    Extraction.Extracted first = (Extraction.Extracted) heard.ended.get(0).entry().extraction();
    assertThat(first.source().file()).isEqualTo("name of file#1");
    assertThat(first.source().text()).isEqualTo("one");
    assertThat(first.clues())
        .singleElement()
        .hasToString("Clue[origin=META, name=test, value=clue]");
    assertThat(first.notes()).containsExactly("A note.");
    assertThat(heard.ended.get(0).entry().id()).isEqualTo(ArticleId.ofContent(new byte[] {1}));
    assertThat(heard.ended.get(2).entry().id()).isNull();
    assertThat(restarts().total()).isZero();
  }

  @Test
  void anEntryThatHangsTwiceIsATimeoutAndTheRestIsRead() throws IOException {
    use(QUICK);

    Recorded heard = read("say one", "hang", "say three");

    assertThat(heard.lines())
        .containsExactly("#1 read 1", "#2 timeout 2", "#3 read 1", " skipped 1");
    assertThat(heard.begun).containsExactly("#1", "#2", "#3", "");
    assertThat(heard.failure(1).detail())
        .isEqualTo("Reading it took longer than 1 seconds, twice.");
    assertThat(restarts()).isEqualTo(new Restarts(0, 2, 0));
  }

  @Test
  void anEntryThatEndsItsProcessTwiceIsACrash() throws IOException {
    Recorded heard = read("halt", "say two");

    assertThat(heard.lines()).containsExactly("#1 crash 2", "#2 read 1", " skipped 1");
    assertThat(heard.ended.get(0).entry().id()).isNull();
    assertThat(restarts()).isEqualTo(new Restarts(2, 0, 0));
  }

  @Test
  void anEntryThatTakesAllMemoryIsToldFromACrash() throws IOException {
    Recorded heard = read("allocate", "say two");

    assertThat(heard.lines()).containsExactly("#1 memory 2", "#2 read 1", " skipped 1");
    assertThat(heard.failure(0).detail()).isEqualTo("Reading it takes more than 48 MB of memory.");
    assertThat(restarts()).isEqualTo(new Restarts(0, 0, 2));
  }

  @Test
  void anEntryThatFailsOnlyOnceIsReadAtTheSecondTry() throws IOException {
    Recorded heard = read("say one", "once " + folder.resolve("marker") + " halt", "say three");

    assertThat(heard.lines()).containsExactly("#1 read 1", "#2 read 2", "#3 read 1", " skipped 1");
    assertThat(heard.begun).containsExactly("#1", "#2", "#3", "");
    assertThat(heard.text(1)).isEqualTo("second time");
  }

  @Test
  void aStackThatOverflowsDoesNotEndTheProcess() throws IOException {
    Recorded heard = read("process", "overflow", "process");

    assertThat(heard.lines()).containsExactly("#1 read 1", "#2 crash 2", "#3 read 1", " skipped 1");
    assertThat(heard.text(2)).isEqualTo(heard.text(0));
    assertThat(restarts().total()).isZero();
  }

  @Test
  void whatCrashesOutsideOfEntriesIsTheFilesOwnFault() throws IOException {
    assertThat(read("between halt", "say one").lines()).containsExactly(" crash 2");
    assertThat(read("say one", "between halt").lines()).containsExactly("#1 read 1", " crash 2");
  }

  @Test
  void afterTooManyBadEntriesTheRestIsGivenUp() throws IOException {
    use(new ParserLimits(Duration.ofSeconds(30), 48, 5_000, 2));

    Recorded heard = read("halt", "say two", "throw", "say four");

    assertThat(heard.lines()).containsExactly("#1 crash 2", "#2 read 1", "#3 crash 2", " crash 1");
    assertThat(heard.begun).containsExactly("#1", "#2", "#3", "");
    assertThat(heard.failure(3).detail())
        .isEqualTo("Its parser was brought down by 2 entries; the rest is not read.");
  }

  @Test
  void whatParsersPrintDoesNotDisturb() throws IOException {
    assertThat(read("print", "say two").lines())
        .containsExactly("#1 read 1", "#2 read 1", " skipped 1");
  }

  @Test
  void aProcessThatSpeaksNonsenseIsReplaced() throws IOException {
    assertThat(read("once " + folder.resolve("marker") + " garble", "say two").lines())
        .containsExactly("#1 read 2", "#2 read 1", " skipped 1");
  }

  @Test
  void manyEntriesAndLongTextsPass() throws IOException {
    Recorded heard = read("between many 10000", "long 2000000", "half");

    assertThat(heard.ended).hasSize(10_003);
    assertThat(heard.text(10_000)).isEqualTo("é".repeat(2_000_000));
    assertThat(heard.text(10_001)).isEqualTo("half a pair: ?.");
  }

  @Test
  void anEntryThatIsRefusedIsNotHeardOfEvenIfItCrashes() throws IOException {
    Recorded heard = new Recorded(suffix -> !suffix.equals("#2") && !suffix.equals("#3"));
    processes.extract(file("say one", "say two", "halt", "say four"), heard);

    assertThat(heard.begun).containsExactly("#1", "#2", "#3", "#4", "");
    assertThat(heard.lines()).containsExactly("#1 read 1", "#4 read 1", " skipped 1");
  }

  @Test
  void theClockStartsAnewWithEachEntryEvenOneThatIsPassedOver() throws IOException {
    use(QUICK);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      lines.add("between pause 150");
      lines.add("say something");
    }
    lines.add("once " + folder.resolve("marker") + " halt");

    Recorded heard = read(lines.toArray(String[]::new));

    assertThat(heard.lines()).hasSize(14).contains("#12 read 1", "#13 read 2");
    assertThat(restarts()).isEqualTo(new Restarts(1, 0, 0));
  }

  @Test
  void oneProcessReadsManyFilesUntilItIsReplaced() throws IOException {
    use(new ParserLimits(Duration.ofSeconds(30), 48, 2, 5));

    String first = read("process").text(0);
    String second = read("process").text(0);
    String third = read("process").text(0);

    assertThat(second).isEqualTo(first);
    assertThat(third).isNotEqualTo(first);
    assertThat(livingProcess(first)).isEmpty();
    assertThat(restarts().total()).isZero();
  }

  @Test
  void twoThreadsUseTwoProcesses() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    Recorded mine = new Recorded(suffix -> arrive(both));
    Recorded theirs = new Recorded(suffix -> arrive(both));
    SourceFile file = file("process");
    Thread thread = new Thread(() -> processes.extract(file, theirs));
    thread.start();
    processes.extract(file, mine);
    thread.join();

    assertThat(mine.text(0)).isNotEqualTo(theirs.text(0));
  }

  /** Whether the other thread is in the middle of its file too. */
  private static boolean arrive(CountDownLatch both) {
    both.countDown();
    try {
      return both.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nothingIsLeftAfterClosing() throws IOException {
    use(LIMITS);
    String[] process = read("litter", "process").text(1).split(" ", 2);
    assertThat(livingProcess(process[0])).isPresent();
    assertThat(Path.of(process[1])).isNotEmptyDirectory();

    processes.close();

    assertThat(livingProcess(process[0])).isEmpty();
    assertThat(Path.of(process[1])).doesNotExist();
    assertThatThrownBy(() -> read("say one")).isInstanceOf(CancellationException.class);
  }

  @Test
  void whatAParserStartedEndsWithIt() throws Exception {
    Path hanging = folder.resolve("hanging");
    Path halted = folder.resolve("halted");

    use(QUICK);
    read("fork " + hanging, "once " + folder.resolve("first") + " hang");
    read("fork " + halted, "once " + folder.resolve("second") + " halt");

    assertThat(restarts()).isEqualTo(new Restarts(1, 1, 0));

    awaitEnd(Files.readString(hanging));
    awaitEnd(Files.readString(halted));
  }

  @Test
  void anInterruptEndsTheReadingAndTheProcess() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Recorded heard =
        new Recorded(
            suffix -> {
              if (suffix.equals("#2")) {
                hanging.countDown();
              }
              return true;
            });
    SourceFile file = file("process", "hang");
    Thread reader =
        new Thread(() -> thrown.complete(catchThrowable(() -> processes.extract(file, heard))));
    reader.start();
    hanging.await();

    reader.interrupt();

    assertThat(thrown.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    assertThat(livingProcess(heard.text(0))).isEmpty();
    assertThat(heard.ended).hasSize(1);
    assertThat(restarts().total()).isZero();
  }

  @Test
  void processesEndWithTheAppHoweverItEnds() throws Exception {
    Path script = file("process", "fork " + folder.resolve("grandchild"), "hang").path();
    Process app =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OrphanedApp.class.getName(),
                script.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader told = app.inputReader()) {
      String first = told.readLine();
      assertThat(told.readLine()).contains("survived fork");
      Matcher process = Pattern.compile("text=(\\d+) ([^,\\]]+)").matcher(first);
      assertThat(process.find()).isTrue();
      assertThat(livingProcess(process.group(1))).isPresent();

      app.destroyForcibly();

      awaitEnd(process.group(1));
      awaitEnd(Files.readString(folder.resolve("grandchild")));
      assertThat(Path.of(process.group(2))).doesNotExist();
    }
  }

  private static void awaitEnd(String process) throws Exception {
    Optional<ProcessHandle> living = livingProcess(process);
    if (living.isPresent()) {
      living.get().onExit().get(20, TimeUnit.SECONDS);
    }
  }

  private static Optional<ProcessHandle> livingProcess(String process) {
    return ProcessHandle.of(Long.parseLong(process.split(" ", 2)[0]))
        .filter(ProcessHandle::isAlive);
  }

  private Recorded read(String... lines) throws IOException {
    Recorded heard = new Recorded();
    processes.extract(file(lines), heard);
    return heard;
  }

  private SourceFile file(String... lines) throws IOException {
    Path path = Files.createTempFile(folder, "file", ".txt");
    Files.write(path, List.of(lines));
    return new SourceFile(path, "name of file");
  }

  @Test
  void anArchiveThatDoesNotFitIsDoneWithout() throws IOException {
    Path archive = Files.writeString(folder.resolve("other.jsa"), "not an archive");
    processes = new ParserProcesses(1, LIMITS, MischiefExtractor.class.getName(), archive);

    assertThat(read("say one").lines()).containsExactly("#1 read 1", " skipped 1");
  }

  @Test
  void aProcessThatCannotStartIsNoFilesFault() {
    processes = new ParserProcesses(1, LIMITS, "no.such.Extractor", null);

    assertThatThrownBy(() -> read("say one"))
        .isInstanceOf(ParserUnavailable.class)
        .hasMessageStartingWith("cannot start a parser process: ")
        .hasMessageContaining("no.such.Extractor");
  }

  @Test
  void aSinkThatFailsFreesItsProcess() throws IOException {
    processes = new ParserProcesses(1, LIMITS, MischiefExtractor.class.getName(), null);
    SourceFile file = file("say one", "say two");
    EntrySink broken =
        new Recorded(
            suffix -> {
              throw new IllegalStateException("the index is gone");
            });

    assertThatThrownBy(() -> processes.extract(file, broken)).hasMessage("the index is gone");
    assertThat(read("say one").lines()).containsExactly("#1 read 1", " skipped 1");
  }

  @Test
  void realFilesAreReadWithTika() throws IOException {
    processes = new ParserProcesses(1, ParserLimits.DEFAULT, null);
    Recorded heard = new Recorded();
    Path page = folder.resolve("a page.html");
    Files.writeString(page, "<title>Talks</title><p>Ministers met in Geneva on Tuesday.</p>");
    processes.extract(new SourceFile(page, "page.html"), heard);

    assertThat(heard.lines()).containsExactly(" read 1");
    assertThat(heard.begun).containsExactly("");
    assertThat(heard.text(0)).contains("Ministers met in Geneva");
  }

  /** Since the test began. */
  private Restarts restarts() {
    Restarts now = processes.restarts();
    return processes != SHARED
        ? now
        : new Restarts(
            now.died() - before.died(), now.hung() - before.hung(), now.memory() - before.memory());
  }

  private void use(ParserLimits limits) {
    processes = processes(limits);
  }

  private static ParserProcesses processes(ParserLimits limits) {
    return new ParserProcesses(2, limits, MischiefExtractor.class.getName(), null);
  }
}
