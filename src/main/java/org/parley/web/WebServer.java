package org.parley.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.parley.domain.Collection;
import org.parley.search.Facets;

/** The pages and the API over HTTP. Safe for use by several threads. */
public final class WebServer implements AutoCloseable {
  /** 20,000 characters of any script, percent-encoded, fit into an address. */
  private static final int LARGEST_HEAD_BYTES = 256 * 1024;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to listen; returns when requests are answered. The caller closes the server.
   *
   * @param host a name or address of this machine
   * @param port 0 for any free one
   * @throws CannotListen if the port is taken or the host is not of this machine
   */
  public static WebServer start(
      Services services, Facets facets, Collection collection, String host, int port) {
    OwnSite guard = new OwnSite(Loopback.isListenedOn(host));
    Javalin javalin =
        Javalin.create(config -> configure(config, services, facets, collection, guard));
    try {
      return new WebServer(javalin.start(host, port));
    } catch (JavalinBindException taken) {
      javalin.stop();
      throw new CannotListen(host, port, taken);
    }
  }

  /** The port that the server listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops listening; requests under way are let finish. */
  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(
      JavalinConfig config,
      Services services,
      Facets facets,
      Collection collection,
      OwnSite guard) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(WebServer::limits);
    Site site = Site.of(facets, collection, services.judge());
    Routes.add(config.routes, services, site, guard);
  }

  private static void limits(HttpConfiguration http) {
    http.setRequestHeaderSize(LARGEST_HEAD_BYTES);
    http.setMaxResponseHeaderSize(LARGEST_HEAD_BYTES);
    http.setSendServerVersion(false);
  }
}
