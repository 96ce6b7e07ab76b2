package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A single Solr server that somebody else runs. */
class GivenServerTest {
  private static GivenSolr server;

  @BeforeAll
  static void start() throws IOException {
    Path home = Files.createTempDirectory("parley-server-");
    OtherConfigset.core(home, "other");
    server = GivenSolr.withOurCore(home);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void aCoreMadeFromOurConfigsetIsUsed() {
    try (SolrConnection solr = open("ours", server.url())) {
      assertThat(solr.isReady()).isTrue();
      assertThat(solr.collection()).isEqualTo("ours");
    }
  }

  @Test
  void theUrlMayLeaveOutSolr() {
    open("ours", server.url().replace("/solr", "/")).close();
  }

  @Test
  void aMissingCoreIsNamedWithTheCommandThatMakesIt() {
    assertThatThrownBy(() -> open("none", server.url()))
        .isInstanceOf(SolrSetupException.class)
        .hasMessageContaining("no core none")
        .hasMessageContaining("bin/solr create -c none");
  }

  @Test
  void aCoreWithAnotherSchemaIsToldWhatItLacks() {
    assertThatThrownBy(() -> open("other", server.url()))
        .isInstanceOf(SolrSetupException.class)
        .hasMessageContaining("no field actor, no field actor_kind, no field actor_text")
        .hasMessageContaining("more")
        .hasMessageContaining("bin/solr delete -c other")
        .hasMessageNotContaining("\n");
  }

  @Test
  void severalSingleServersAreNoCluster() {
    assertThatThrownBy(() -> open("ours", server.url(), server.url()))
        .isInstanceOf(SolrSetupException.class)
        .hasMessageContaining("give --solr one URL");
  }

  @Test
  void aServerThatIsNotThereIsOneLine() {
    assertThatThrownBy(() -> open("ours", "http://127.0.0.1:9"))
        .isInstanceOf(SolrUnavailable.class)
        .hasMessage(
            "Solr does not answer (no connection): is it running, and is --solr"
                + " http://127.0.0.1:9/solr right?");
  }

  @Test
  void theFilesThatTravelAreThoseOfTheConfigset() throws IOException {
    Path folder = SolrExtension.parleyHome().resolve("solr-config/configset");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Configset.FILES);
    }
  }

  private static SolrConnection open(String core, String... urls) {
    return SolrConnection.open(new SolrTarget.Given(List.of(urls), core));
  }
}
