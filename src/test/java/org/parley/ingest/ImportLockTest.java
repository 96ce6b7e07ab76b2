package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One import at a time, among processes and among threads. */
@Timeout(60)
class ImportLockTest {
  @TempDir Path data;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void endAll() {
    threads.shutdownNow();
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void aProcessWaitsUntilTheOneThatImportsIsKilled() throws Exception {
    Process other = importing();
    assertThat(other.inputReader().readLine()).isEqualTo("held");

    BlockingQueue<String> said = new LinkedBlockingQueue<>();
    Future<ImportLock> mine = threads.submit(() -> ImportLock.hold(data, said::add));
    assertThat(said.take())
        .matches(
            "waiting for the import of process " + other.pid() + ", which began \\d\\d:\\d\\d");
    assertThat(mine).isNotDone();

    new ProcessBuilder("kill", "-9", String.valueOf(other.pid())).start().waitFor();
    try (ImportLock lock = mine.get(30, TimeUnit.SECONDS)) {
      assertThat(lock).isNotNull();
      Process third = importing();
      assertThat(third.inputReader().readLine())
          .contains("process " + ProcessHandle.current().pid());
    }
    assertThat(said).isEmpty();
  }

  @Test
  void theNextProcessGoesOnWhenTheImportIsOver() throws Exception {
    Process next;
    try (ImportLock lock = ImportLock.hold(data, line -> {})) {
      assertThat(lock).isNotNull();
      next = importing();
      assertThat(next.inputReader().readLine()).startsWith("waiting for the import of process");
    }
    assertThat(next.inputReader().readLine()).isEqualTo("held");
  }

  @Test
  void threadsOfOneProcessTakeTurns() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Future<?>> imports = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      imports.add(
          threads.submit(
              () -> {
                try (ImportLock lock = ImportLock.hold(data.resolve("."), line -> {})) {
                  assertThat(lock).isNotNull();
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  Thread.sleep(2);
                  inside.decrementAndGet();
                }
                return null;
              }));
    }
    for (Future<?> each : imports) {
      each.get(30, TimeUnit.SECONDS);
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void aThreadThatWaitsIsToldForWhomAndCanBeInterrupted() throws Exception {
    ImportLock held = ImportLock.hold(data, line -> {});
    BlockingQueue<String> said = new LinkedBlockingQueue<>();
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread waiting =
        new Thread(
            () -> {
              try {
                ImportLock.hold(data, said::add).close();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
            });
    waiting.start();
    assertThat(said.take()).contains("process " + ProcessHandle.current().pid());
    waiting.interrupt();
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();

    held.close();
    held.close();
    ImportLock.hold(data, said::add).close();
    assertThat(said).as("nobody to wait for").isEmpty();
  }

  @Test
  void oneWhoWaitsForAnotherProcessCanBeInterruptedAndTryAgain() throws Exception {
    Process other = importing();
    assertThat(other.inputReader().readLine()).isEqualTo("held");
    BlockingQueue<String> said = new LinkedBlockingQueue<>();
    Future<?> waiting = threads.submit(() -> ImportLock.hold(data, said::add));
    said.take();
    waiting.cancel(true);
    other.destroyForcibly().waitFor();
    ImportLock.hold(data, line -> {}).close();
    assertThat(said).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneLine() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "");
    for (Path refused : List.of(file, file.resolve("below"), Path.of("/proc/parley"))) {
      assertThatThrownBy(() -> ImportLock.hold(refused, line -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith("cannot write in " + refused)
          .hasMessageContaining("--data")
          .hasMessageNotContaining("\n");
    }
  }

  /** Another process that imports, from when it says so until it is killed. */
  private Process importing() throws IOException, URISyntaxException {
    String classPath = home(ImportLock.class) + File.pathSeparator + home(ImportingMain.class);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                ImportingMain.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    processes.add(process);
    return process;
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
