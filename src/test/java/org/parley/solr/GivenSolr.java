package org.parley.solr;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Solr of somebody else's in a process of its own; it ends with this process at the latest. */
public final class GivenSolr implements AutoCloseable {
  private static final Predicate<String> ALL = Pattern.compile("").asPredicate();
  private static final Predicate<String> BARE =
      Pattern.compile("lucene-analysis-(icu|morfologik)|icu4j|morfologik-").asPredicate().negate();

  private final Path home;
  private final Process process;
  private final String url;

  private GivenSolr(Path home, Process process, String url) {
    this.home = home;
    this.process = process;
    this.url = url;
  }

  /** A SolrCloud of one node with nothing in it. */
  static GivenSolr cloud() throws IOException {
    return start(Files.createTempDirectory("parley-cloud-"), ALL, List.of("cloud"));
  }

  /** A single server with the cores that are in the folder. */
  static GivenSolr server(Path home) throws IOException {
    return start(home, ALL, List.of());
  }

  /** A single server with a core {@code ours} of our own configset. */
  public static GivenSolr withOurCore() throws IOException {
    return withOurCore(Files.createTempDirectory("parley-server-"));
  }

  /** A single server with the cores that are in the folder, and {@code ours}. */
  static GivenSolr withOurCore(Path home) throws IOException {
    Path ours = Files.createDirectories(home.resolve("ours/conf"));
    Files.writeString(home.resolve("ours/core.properties"), "name=ours");
    for (String file : Configset.FILES) {
      Files.write(ours.resolve(file), Configset.read(file));
    }
    GivenSolr server = server(home);
    Nodes.await(server::hasLoaded);
    return server;
  }

  private boolean hasLoaded() {
    try (SolrConnection solr = SolrConnection.open(new SolrTarget.Given(List.of(url), "ours"))) {
      return solr.isReady();
    } catch (SolrUnavailable loading) {
      return false;
    }
  }

  /** Puts a core {@code ours} of our own configset into a folder. */
  static void addOurCore(Path home) throws IOException {
    Path ours = Files.createDirectories(home.resolve("ours/conf"));
    Files.writeString(home.resolve("ours/core.properties"), "name=ours");
    for (String file : Configset.FILES) {
      Files.write(ours.resolve(file), Configset.read(file));
    }
  }

  /** A SolrCloud as it is started without Solr's modules. */
  static GivenSolr bareCloud() throws IOException {
    return start(Files.createTempDirectory("parley-cloud-"), BARE, List.of("cloud"));
  }

  /** A single server as it is started without Solr's modules. */
  static GivenSolr bareServer(Path home) throws IOException {
    return start(home, BARE, List.of());
  }

  /** Its address, with the path. */
  public String url() {
    return url;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Nodes.await(() -> !process.isAlive());
    SolrExtension.delete(home);
  }

  private static GivenSolr start(Path home, Predicate<String> jars, List<String> more)
      throws IOException {
    Path target = SolrExtension.parleyHome().resolve("solr-config/target");
    if (Files.notExists(target.resolve("test-classes/org/parley/node/GivenSolrMain.class"))) {
      throw new IllegalStateException("solr-config is not built: run `mvn verify` in the root");
    }
    String classPath = classPath(target, jars);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath, "org.parley.node.GivenSolrMain", home.toString()));
    command.addAll(more);
    Process process =
        new ProcessBuilder(command).redirectError(home.resolve("given.err").toFile()).start();
    BufferedReader lines = process.inputReader();
    String url = lines.readLine();
    if (url == null) {
      process.destroyForcibly();
      throw new IOException("no Solr in " + home);
    }
    return new GivenSolr(home, process, url);
  }

  private static String classPath(Path target, Predicate<String> jars) throws IOException {
    List<String> classPath = new ArrayList<>();
    classPath.add(target.resolve("test-classes").toString());
    classPath.add(target.resolve("classes").toString());
    try (Stream<Path> lib = Files.list(target.resolve("lib"))) {
      lib.map(Path::toString).filter(jars).forEach(classPath::add);
    }
    return String.join(File.pathSeparator, classPath);
  }
}
