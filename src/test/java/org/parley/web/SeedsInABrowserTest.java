package org.parley.web;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The pages over an index in memory. */
class SeedsInABrowserTest extends SeedsInABrowser {
  private static WebServer server;

  @BeforeAll
  static void start() {
    server = TestServers.of(Specimens.seeds());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  protected URI parley() {
    return URI.create("http://127.0.0.1:" + server.port());
  }
}
