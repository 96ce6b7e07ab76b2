package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.config.Config;
import org.parley.config.ConfigException;
import org.parley.config.GivenJudge;
import org.parley.domain.Collection;
import org.parley.ingest.AnalysisThread;
import org.parley.ingest.FolderUse;
import org.parley.ingest.Remarking;
import org.parley.ingest.Report;
import org.parley.json.ArticleJson;
import org.parley.search.Facets;
import org.parley.search.SolrSearches;
import org.parley.solr.SolrConnection;
import org.parley.store.AnalysisQueue;
import org.parley.store.Database;
import org.parley.web.Bookkeeping;
import org.parley.web.CannotListen;
import org.parley.web.Loopback;
import org.parley.web.Notebook;
import org.parley.web.Services;
import org.parley.web.Sharing;
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
  private static final Duration LONGEST_ANALYSIS = Duration.ofSeconds(10);

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

  @Option(names = "--watch", description = "import changes in the folders as they happen")
  boolean watch;

  @Option(
      names = "--corrections",
      paramLabel = "on|off",
      description =
          "whether readers may correct stances and keep notes"
              + " (default: on where only this machine is served)")
  private @Nullable String corrections;

  @Option(
      names = "--previews",
      paramLabel = "generic|search",
      description =
          "what chats and the like show of a link to a search: nothing of it, or its words and its"
              + " count (default: ${DEFAULT-VALUE})")
  private String previews = "generic";

  @Parameters(arity = "0..*", paramLabel = "FOLDER", description = "folders, or single files")
  private List<Path> folders = List.of();

  private final Stop stop = new Stop();

  @Override
  @SuppressWarnings("try") // the use of the folder is held, and not asked
  public Integer call() throws InterruptedException {
    Config config = common.config(folders.isEmpty() ? seeds() : folders);
    boolean correct = takesCorrections();
    boolean tell = previewsTell();
    PrintWriter err = spec.commandLine().getErr();
    checkAddress();
    CommonOptions.warn(config, err);
    try (Lifetime lifetime = new Lifetime(stop::ask);
        FolderUse use = FolderUse.share(config.data(), this::say);
        SolrConnection solr = SolrConnection.open(CommonOptions.target(config));
        Database database = Database.open(CommonOptions.database(config));
        Importing importing = new Importing(config, solr, database, err)) {
      stop.asks(importing::stop);
      serve(new Open(config, solr, database, importing, correct, tell), lifetime);
      return 0;
    } catch (CannotListen taken) {
      throw new CannotRun(String.valueOf(taken.getMessage()));
    }
  }

  private void say(String sentence) {
    Parley.say(spec.commandLine().getErr(), sentence);
  }

  /** What was opened to serve. */
  private record Open(
      Config config,
      SolrConnection solr,
      Database database,
      Importing importing,
      boolean takesCorrections,
      boolean previewsTell) {}

  private static List<Path> seeds() {
    return List.of(Config.homeFolder().resolve("seeds"));
  }

  /** Whoever can reach the server could change labels; by default that is who uses this machine. */
  private boolean takesCorrections() {
    if (corrections == null) {
      return Loopback.isListenedOn(host);
    }
    return switch (corrections) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new ConfigException("--corrections " + corrections + ": expected on or off");
    };
  }

  /** Whoever looks after links may not be allowed to see what they find. */
  private boolean previewsTell() {
    return switch (previews) {
      case "search" -> true;
      case "generic" -> false;
      default ->
          throw new ConfigException("--previews " + previews + ": expected generic or search");
    };
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

  /**
   * Pages are answered from the start, so that people can see a long import go on; the line that
   * says so to scripts comes when the import is through.
   */
  @SuppressWarnings("try") // what works in the background is open, and not asked
  private void serve(Open open, Lifetime lifetime) throws InterruptedException {
    Collection collection = open.config().folders().collection();
    Facets facets = Facets.BUILT_IN.with(collection.facets());
    try (WebServer server =
            WebServer.start(services(open, facets), facets, collection, host, port);
        Watching watching = watch ? new Watching(open.importing(), open.config()) : null) {
      String address = "http://" + host + ":" + server.port() + "/";
      PrintWriter err = spec.commandLine().getErr();
      err.println("parley: importing; " + address + "files shows how far it is");
      err.flush();
      Report report = open.importing().run(open.config().folders().paths());
      err.println("parley: " + Importing.summary(report));
      err.flush();
      if (stop.isAsked()) {
        return;
      }
      try (AnalysisThread analysis = new AnalysisThread(open.importing().analysing(false))) {
        awaitAnalysis(open.database().analysisQueue());
        PrintWriter out = spec.commandLine().getOut();
        out.println("parley is listening on " + address);
        out.flush();
        lifetime.await();
      }
    }
  }

  /** A small collection is whole when the line comes; a large one is searchable, and goes on. */
  private void awaitAnalysis(AnalysisQueue queue) throws InterruptedException {
    long start = System.nanoTime();
    while (!stop.isAsked()
        && queue.waiting().pending() > 0
        && System.nanoTime() - start < LONGEST_ANALYSIS.toNanos()) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static Services services(Open open, Facets facets) {
    SolrConnection solr = open.solr();
    Correcting correcting =
        new Correcting(
            open.takesCorrections(),
            open.database().stanceLabels(),
            open.importing().relabelling());
    SolrSearches searches = new SolrSearches(solr, facets);
    return new Services(
        searches,
        () -> problem(solr),
        ArticleJson::of,
        Bookkeeping.of(
            open.database().ledger(), open.database().imports(), open.database().analysisQueue()),
        correcting,
        new Sharing(
            open.database().sharedLinks(),
            open.database().savedSearches(),
            searches.history(),
            open.previewsTell()),
        judge(open.config().judge()),
        notebook(open),
        new LedgerOriginals(open.database().ledger()));
  }

  private static Notebook notebook(Open open) {
    Remarking remarking = open.importing().remarking();
    return new Notebook(
        open.takesCorrections(),
        open.database().keptArticles(),
        () -> Correcting.translated(remarking::show));
  }

  /** How pages name who reads texts elsewhere. */
  private static @Nullable String judge(@Nullable GivenJudge judge) {
    return judge == null ? null : judge.model() + " (" + URI.create(judge.url()).getHost() + ")";
  }

  private static Optional<String> problem(SolrConnection solr) {
    return solr.isReady()
        ? Optional.empty()
        : Optional.of("Solr does not answer; Parley starts it again with the next search.");
  }
}
