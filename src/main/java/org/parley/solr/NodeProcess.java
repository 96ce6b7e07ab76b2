package org.parley.solr;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts the node's process, apart from this one: signals of the terminal do not reach it, and it
 * holds none of our pipes.
 */
final class NodeProcess {
  private static final File NOTHING = new File("/dev/null");

  /**
   * Ignored signals stay ignored in what a shell becomes; setsid leaves the terminal altogether.
   */
  private static final String DETACHED =
      "trap '' INT HUP; command -v setsid >/dev/null 2>&1 && exec setsid \"$@\"; exec \"$@\"";

  private final SolrTarget.LocalNode target;
  private final NodeFolder folder;

  NodeProcess(SolrTarget.LocalNode target, NodeFolder folder) {
    this.target = target;
    this.folder = folder;
  }

  /**
   * Starts the process; it is not ready yet.
   *
   * @throws SolrSetupException if the node was never built, or its output cannot be written
   */
  Process start() {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.directory(folder.path().toFile());
    builder.redirectInput(NOTHING);
    builder.redirectOutput(folder.output().toFile());
    builder.redirectErrorStream(true);
    withoutOurJavaSettings(builder.environment());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new SolrSetupException("cannot start the Solr node: " + Reasons.of(e), e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/bin/sh"))) {
      command.addAll(List.of("/bin/sh", "-c", DETACHED, "parley-solr-node"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions());
    command.addAll(List.of("-cp", classPath(), "org.parley.node.NodeMain"));
    command.addAll(List.of("--data", String.valueOf(folder.path().getParent())));
    command.addAll(List.of("--configset", built("configset").toString()));
    command.addAll(List.of("--idle-seconds", "" + target.options().idle().toSeconds()));
    return command;
  }

  private List<String> javaOptions() {
    return List.of(
        "-Xms64m",
        "-Xmx" + target.options().heapMegabytes() + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:ErrorFile=" + folder.path().resolve("node-crash.log"),
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Duser.timezone=UTC");
  }

  private String classPath() {
    Path jar = built("target/parley-solr-node.jar");
    try (Stream<Path> lib = Files.list(built("target/lib"))) {
      List<String> entries = new ArrayList<>();
      entries.add(jar.toString());
      lib.filter(file -> file.toString().endsWith(".jar"))
          .sorted(Comparator.naturalOrder())
          .forEach(file -> entries.add(file.toString()));
      return String.join(File.pathSeparator, entries);
    } catch (IOException e) {
      throw new SolrSetupException("cannot read the Solr node's libraries: " + Reasons.of(e), e);
    }
  }

  private Path built(String name) {
    Path path =
        target.parleyHome().toAbsolutePath().normalize().resolve("solr-config").resolve(name);
    if (!Files.exists(path)) {
      throw new SolrSetupException(
          "the Solr node is not built (%s is missing): run `mvn package` in %s"
              .formatted(path, target.parleyHome().toAbsolutePath().normalize()));
    }
    return path;
  }

  private static void withoutOurJavaSettings(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(
            name ->
                name.startsWith("SOLR_")
                    || name.equals("JAVA_TOOL_OPTIONS")
                    || name.equals("JDK_JAVA_OPTIONS"));
  }
}
