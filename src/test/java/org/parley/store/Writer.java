package org.parley.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link WriterMain} in a process of its own. */
record Writer(Process process) implements AutoCloseable {

  static Writer start(DatabaseAddress address, String prefix, int files) throws IOException {
    return start(List.of(), address, prefix, files);
  }

  /** Starts one that is bound by the permissions of files, even if these tests run as root. */
  static Writer startWithoutPrivileges(DatabaseAddress address) throws IOException {
    List<String> drop =
        "root".equals(System.getProperty("user.name"))
            ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--")
            : List.of();
    return start(drop, address, "x", 1);
  }

  private static Writer start(
      List<String> through, DatabaseAddress address, String prefix, int files) throws IOException {
    List<String> command = new ArrayList<>(through);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.parley.store.WriterMain",
            url(address),
            prefix,
            Integer.toString(files)));
    return new Writer(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  private static String url(DatabaseAddress address) {
    return address instanceof DatabaseAddress.SqliteFile file
        ? "jdbc:sqlite:" + file.file()
        : ((DatabaseAddress.PostgreSql) address).url();
  }

  /** The first lines that it prints. */
  List<String> lines(int count) throws IOException {
    List<String> lines = new ArrayList<>();
    while (lines.size() < count) {
      String line = process.inputReader(StandardCharsets.UTF_8).readLine();
      if (line == null) {
        throw new IllegalStateException("the writer ended after " + lines);
      }
      lines.add(line);
    }
    return lines;
  }

  /** Ends it as a crash would, and tells what it had printed and nobody had read. */
  List<String> kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly(); // unlike that of Process, leaves the pipe readable
    process.waitFor();
    return rest();
  }

  /** All that it prints until it ends. */
  List<String> rest() throws IOException, InterruptedException {
    List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the writer does not end");
    }
    return lines;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
