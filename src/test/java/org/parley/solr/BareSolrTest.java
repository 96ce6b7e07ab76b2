package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A Solr of somebody else's that was started without the module for languages. */
class BareSolrTest {
  private static final String REMEDY = "SOLR_MODULES=analysis-extras";

  @Test
  void aServerWhoseCoreCannotLoadIsToldToStartWithTheModule() throws IOException {
    Path home = Files.createTempDirectory("parley-server-");
    Path conf = Files.createDirectories(home.resolve("ours/conf"));
    Files.writeString(home.resolve("ours/core.properties"), "name=ours");
    for (String file : Configset.FILES) {
      Files.write(conf.resolve(file), Configset.read(file));
    }
    try (GivenSolr server = GivenSolr.bareServer(home)) {
      assertThatThrownBy(() -> open(server, "ours"))
          .isInstanceOf(SolrSetupException.class)
          .hasMessageContaining(REMEDY)
          .hasMessageNotContaining("\n");
      assertThatThrownBy(() -> open(server, "none"))
          .isInstanceOf(SolrSetupException.class)
          .hasMessageContaining("no core none")
          .hasMessageContaining(REMEDY);
    }
  }

  @Test
  void aClusterThatCannotMakeTheCollectionIsToldToStartWithTheModule() throws IOException {
    try (GivenSolr cloud = GivenSolr.bareCloud()) {
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> open(cloud, "ours"))
            .isInstanceOf(SolrSetupException.class)
            .hasMessageContaining(REMEDY)
            .hasMessageNotContaining("\n");
      }
    }
  }

  private static SolrConnection open(GivenSolr solr, String collection) {
    return SolrConnection.open(new SolrTarget.Given(List.of(solr.url()), collection));
  }
}
