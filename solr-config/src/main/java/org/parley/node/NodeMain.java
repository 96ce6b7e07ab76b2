package org.parley.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs Solr for one data folder until nobody uses it any more. Ends with 0, or with 1 and one line
 * on standard error that says why the node could not start.
 */
public final class NodeMain {
  private static final long LONGEST_STOP_MILLIS = 20_000;

  private final NodeOptions options;

  private NodeMain(NodeOptions options) {
    this.options = options;
  }

  /** Starts the node; see {@link NodeOptions} for the arguments. */
  public static void main(String... args) {
    int status = 0;
    try {
      NodeOptions options = NodeOptions.parse(args);
      System.setProperty("parley.node.log", options.home().resolve("node.log").toString());
      new NodeMain(options).run();
    } catch (IOException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      status = 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = 1;
    }
    System.exit(status);
  }

  private void run() throws IOException, InterruptedException {
    Path folder = options.home();
    Files.createDirectories(folder);
    OnlyNode.become(folder);
    NodeHome home = new NodeHome(folder, Configset.read(options.configset()));
    home.prepare();
    SolrServer server = open(home);
    server.awaitReplay();
    Path address = folder.resolve("node.json");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, address), "stop"));
    NodeIdentity node = server.identity();
    Folders.write(address, node.addressJson(server.url()));
    log().info("ready at {}, process {}, index {}", server.url(), node.pid(), node.index());
    new Users(folder, options.idle(), server::isBroken).awaitNone();
    if (server.isBroken()) {
      log().error("the index cannot be written any more: the node ends, to be started again");
    } else {
      log().info("nobody uses the node any more: it ends");
    }
  }

  /** Starts Solr; an index that cannot be read is emptied, for it can be made again. */
  private static SolrServer open(NodeHome home) throws IOException {
    SolrServer server = new SolrServer(home.folder(), NodeIdentity.fresh(home.index()));
    server.start();
    Optional<Exception> damage = server.failure();
    if (damage.isEmpty()) {
      return server;
    }
    server.stop();
    if (!IndexDamage.explains(damage.get())) {
      throw new IOException("the core does not open: " + damage.get().getMessage(), damage.get());
    }
    log().error("the index cannot be read; it is emptied, to be made again", damage.get());
    home.emptyIndex();
    SolrServer again = new SolrServer(home.folder(), NodeIdentity.fresh(home.index()));
    again.start();
    Optional<Exception> failure = again.failure();
    if (failure.isPresent()) {
      throw new IOException("the core does not open: " + failure.get().getMessage(), failure.get());
    }
    return again;
  }

  private static void stop(SolrServer server, Path address) {
    Thread watchdog = new Thread(NodeMain::halt, "watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
    try {
      Files.deleteIfExists(address);
      server.stop();
    } catch (IOException e) {
      log().error("the node does not end in order", e);
    }
  }

  private static void halt() {
    try {
      Thread.sleep(LONGEST_STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  /** Made late: the log's place must be known first. */
  private static Logger log() {
    return LoggerFactory.getLogger(NodeMain.class);
  }
}
