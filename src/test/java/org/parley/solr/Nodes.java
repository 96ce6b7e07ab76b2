package org.parley.solr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Data folders with nodes of their own, and processes that use them; all ended after each test. */
final class Nodes implements AfterEachCallback {
  private final List<Path> folders = new ArrayList<>();
  private final List<SolrConnection> connections = new ArrayList<>();
  private final List<Process> users = new ArrayList<>();

  /** A new data folder. */
  Path folder() throws IOException {
    Path folder = Files.createTempDirectory("parley-node-");
    folders.add(folder);
    return folder;
  }

  /** A node that ends after a second. */
  static SolrTarget.LocalNode target(Path data, Path home) {
    return new SolrTarget.LocalNode(data, home, new NodeOptions(256, Duration.ofSeconds(1)));
  }

  SolrConnection open(Path data) {
    return open(data, SolrExtension.parleyHome());
  }

  SolrConnection open(Path data, Path home) {
    SolrConnection connection = SolrConnection.open(target(data, home));
    connections.add(connection);
    return connection;
  }

  /** Another process that uses the folder's node, from when it says so until it is killed. */
  Process user(Path data) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process user =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Dparley.home=" + SolrExtension.parleyHome(),
                "-cp",
                classPath,
                UserMain.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    users.add(user);
    return user;
  }

  /** The id of the node's process as the user says it. */
  static long nodeSeenBy(Process user) throws IOException {
    BufferedReader lines = user.inputReader();
    return Long.parseLong(String.valueOf(lines.readLine()));
  }

  /** The id of the folder's node. */
  static long pid(Path data) {
    return NodeAddress.read(NodeFolder.in(data)).map(NodeAddress::pid).orElseThrow();
  }

  static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  static void kill(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    await(() -> !isAlive(pid));
  }

  /** Asks a node to end, and waits until it has. */
  static void signalEnd(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    await(() -> !isAlive(pid));
  }

  /** Sends a signal by name. */
  static void signal(String name, long pid) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start();
    if (kill.waitFor() != 0) {
      throw new IOException("no signal " + name + " for " + pid);
    }
  }

  /** Stops a process without ending it; its other threads run on until one took the signal. */
  static void stop(long pid) throws IOException, InterruptedException {
    signal("STOP", pid);
    await(() -> stat(pid).contains(") T "));
  }

  private static String stat(long pid) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits up to 45 s. */
  static void await(BooleanSupplier condition) {
    long begun = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - begun > 45_000_000_000L) {
        throw new AssertionError("waited 45 s in vain");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    users.forEach(Process::destroyForcibly);
    connections.forEach(SolrConnection::close);
    for (Path folder : folders) {
      endAll(folder);
      SolrExtension.delete(folder);
    }
    users.clear();
    connections.clear();
    folders.clear();
  }

  /** Ends every node of a folder, one that has lost its place included. */
  private static void endAll(Path folder) {
    ProcessHandle.allProcesses()
        .filter(each -> each.info().commandLine().orElse("").contains("--data " + folder + " "))
        .forEach(each -> kill(each.pid()));
  }
}
