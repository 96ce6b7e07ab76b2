package org.parley.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import javax.servlet.DispatcherType;
import javax.servlet.UnavailableException;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.SolrCore;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.apache.solr.update.UpdateLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Solr in Jetty, on a free port of the loopback interface. */
final class SolrServer {
  /** Longer than any client keeps an idle connection, so that the client is the one to close it. */
  private static final long IDLE_MILLIS = 3_600_000;

  /** The app gives up waiting before this. */
  private static final long LOADING_MILLIS = 600_000;

  private final Server server = new Server(new QueuedThreadPool(64, 4));
  private final ServerConnector connector;
  private final FilterHolder solr = new FilterHolder(SolrDispatchFilter.class);

  private final NodeIdentity identity;

  SolrServer(Path home, NodeIdentity identity) {
    this.identity = identity;
    System.setProperty("solr.solr.home", home.toString());
    System.setProperty("solr.install.dir", home.toString());
    System.setProperty("solr.log.dir", home.toString());
    System.setProperty("solr.max.booleanClauses", "16384");
    System.setProperty("disable.v2.api", "true");
    System.setProperty("disable.configEdit", "true");
    connector = connector();
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler(server, "/solr");
    context.addFilter(
        new FilterHolder(new Gate(identity)), "/*", EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(new HealthServlet(identity)), "/node");
    context.addEventListener(new CoreContainerProvider());
    solr.setInitParameter("excludePatterns", "/node");
    context.addFilter(solr, "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  /**
   * Starts Solr and opens its cores.
   *
   * @throws IOException if Solr itself does not start; see {@link #failure} for the core
   */
  void start() throws IOException {
    try {
      server.start();
    } catch (Exception e) {
      throw new IOException("Solr does not start: " + e.getMessage(), e);
    }
  }

  /** Waits for the core; says why it is not open, or empty if it is. */
  Optional<Exception> failure() throws IOException {
    CoreContainer cores = cores();
    cores.waitForLoadingCoresToFinish(LOADING_MILLIS);
    return cores.getCoreInitFailures().values().stream()
        .map(failure -> failure.exception)
        .findFirst();
  }

  /** Waits until what a killed node had acknowledged, but not committed, is in the index again. */
  void awaitReplay() throws IOException, InterruptedException {
    try (SolrCore core = cores().getCore(NodeHome.CORE)) {
      UpdateLog log = core.getUpdateHandler().getUpdateLog();
      while (log != null && log.getState() != UpdateLog.State.ACTIVE) {
        Thread.sleep(20);
      }
    }
  }

  /**
   * Whether the index cannot be written any more, as after a full disk: Lucene closes its writer
   * for good then, and only a new start helps.
   */
  boolean isBroken() {
    try (SolrCore core = cores().getCore(NodeHome.CORE)) {
      return core == null || core.getSolrCoreState().getTragicException() != null;
    } catch (IOException stopped) {
      return true;
    }
  }

  private CoreContainer cores() throws IOException {
    try {
      return ((SolrDispatchFilter) solr.getFilter()).getCores();
    } catch (UnavailableException e) {
      throw new IOException("Solr does not start: " + e.getMessage(), e);
    }
  }

  NodeIdentity identity() {
    return identity;
  }

  /** Where Solr answers, such as {@code http://127.0.0.1:40123/solr}. */
  String url() {
    return "http://127.0.0.1:" + connector.getLocalPort() + "/solr";
  }

  void stop() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("Solr does not stop: " + e.getMessage(), e);
    }
  }

  private ServerConnector connector() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(64 * 1024);
    ServerConnector made = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    made.setHost("127.0.0.1");
    made.setPort(0);
    made.setIdleTimeout(IDLE_MILLIS);
    return made;
  }
}
