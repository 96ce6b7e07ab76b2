package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.config.Config;
import org.parley.config.ConfigException;
import org.parley.ingest.Report;
import org.parley.json.ArticleJson;
import org.parley.search.Facets;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.web.CannotListen;
import org.parley.web.Services;
import org.parley.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley serve [FOLDER ...]} */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Index what is new or changed in the folders (default: seeds), then serve.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "the address to listen on (default: ${DEFAULT-VALUE}, this machine only)")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "the port to listen on, 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Parameters(arity = "0..*", paramLabel = "FOLDER", description = "folders, or single files")
  private List<Path> folders = List.of();

  @Override
  public Integer call() throws InterruptedException {
    Config config = common.config(folders.isEmpty() ? seeds() : folders);
    PrintWriter err = spec.commandLine().getErr();
    checkAddress();
    try (Lifetime lifetime = new Lifetime();
        SolrConnection solr = SolrConnection.open(CommonOptions.target(config))) {
      Report report = new Indexing(config, err).run(solr);
      err.println("parley: " + Indexing.summary(report));
      err.flush();
      serve(config, solr, lifetime);
      return 0;
    } catch (CannotListen taken) {
      throw new CannotRun(String.valueOf(taken.getMessage()));
    }
  }

  private static List<Path> seeds() {
    return List.of(Config.homeFolder().resolve("seeds"));
  }

  /** Finds out before a long import, not after it. */
  private void checkAddress() {
    if (port < 0 || port > 65_535) {
      throw new ConfigException("--port " + port + ": expected a number from 0 to 65535");
    }
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      assert probe.isBound();
    } catch (IOException taken) {
      throw new CannotRun(
          "cannot listen on %s:%d (%s): choose another with --port or --host"
              .formatted(host, port, taken.getMessage()));
    }
  }

  private void serve(Config config, SolrConnection solr, Lifetime lifetime)
      throws InterruptedException {
    Facets facets = Facets.BUILT_IN;
    Services services =
        new Services(new SolrSearches(solr, facets), () -> problem(solr), ArticleJson::of);
    try (WebServer server =
        WebServer.start(services, facets, config.folders().collection(), host, port)) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("parley is listening on http://" + host + ":" + server.port() + "/");
      out.flush();
      lifetime.await();
    }
  }

  private static Optional<String> problem(SolrConnection solr) {
    return solr.isReady()
        ? Optional.empty()
        : Optional.of("Solr does not answer; Parley starts it again with the next search.");
  }
}
