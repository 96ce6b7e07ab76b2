package org.parley;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.parley.solr.SolrExtension;

/**
 * Lends tests a real Parley: the command {@code serve} over the seeds, in a process of its own with
 * a Solr node of its own, one for the whole run. A parameter of type {@link URI} is its root.
 */
public final class RunningParley implements ParameterResolver {
  private static final String LISTENING = "parley is listening on ";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == URI.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return root(context);
  }

  /** The root of the running Parley, without a slash at its end. */
  public static URI root(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(RunningParley.class))
        .getOrComputeIfAbsent(Lent.class, any -> Lent.start(), Lent.class)
        .root();
  }

  /** A Parley in a process of its own. */
  public record Served(Process process, URI root) {
    /** Starts it; returns when it listens. */
    public static Served start(Path data, String... folders) throws IOException {
      Process process = command(data, folders).start();
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      String line = out.readLine();
      if (line == null || !line.startsWith(LISTENING)) {
        throw new IllegalStateException("parley serve printed " + line);
      }
      String root = line.substring(LISTENING.length()).replaceAll("/$", "");
      return new Served(process, URI.create(root));
    }

    private static ProcessBuilder command(Path data, String... folders) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Dparley.home=" + SolrExtension.parleyHome(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.parley.Main",
                  "serve",
                  "--port",
                  "0",
                  "--data",
                  data.toString()));
      command.addAll(List.of(folders));
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    public void end() throws InterruptedException {
      process.destroy();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  private record Lent(Served served, Path data) implements CloseableResource {
    static Lent start() {
      try {
        Path data = Files.createTempDirectory("parley-e2e-");
        return new Lent(Served.start(data), data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    URI root() {
      return served.root();
    }

    @Override
    public void close() throws IOException, InterruptedException {
      served.end();
      SolrExtension.endNode(data);
    }
  }
}
