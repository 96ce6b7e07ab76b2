package org.parley.solr;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    built("target/lib");
    Path jar = built("target/parley-solr-node.jar");
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/bin/sh"))) {
      command.addAll(List.of("/bin/sh", "-c", DETACHED, "parley-solr-node"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions());
    command.addAll(new NodeArchive(jar).javaOptions());
    command.addAll(List.of("-cp", jar.toString(), "org.parley.node.NodeMain"));
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

  /** A part of the build by its real path: Java's archive knows the class path by its names. */
  private Path built(String name) {
    Path home = target.parleyHome().toAbsolutePath().normalize();
    Path path = home.resolve("solr-config").resolve(name);
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new SolrSetupException(
          "the Solr node is not built (%s is missing): run `mvn package` in %s"
              .formatted(path, home),
          e);
    }
  }

  private static void withoutOurJavaSettings(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(
            name ->
                name.startsWith("SOLR_")
                    || name.equals("PARLEY_JUDGE_KEY")
                    || name.equals("JAVA_TOOL_OPTIONS")
                    || name.equals("JDK_JAVA_OPTIONS"));
  }
}
