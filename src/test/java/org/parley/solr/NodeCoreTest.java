package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.request.SolrQuery;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The node's one core: made from the configset, kept while it fits, open to Parley only. */
class NodeCoreTest {
  @RegisterExtension final Nodes nodes = new Nodes();

  @Test
  void anotherSchemaEmptiesTheIndexAndAnotherConfigurationDoesNot() throws Exception {
    Path data = nodes.folder();
    Path home = home();
    Optional<String> made = fill(data, home);

    edit(home, "solrconfig.xml", "<maxWarmingSearchers>2", "<maxWarmingSearchers>3");
    edit(home, "schema.xml", "<!-- the opening of the article -->", "<!-- the lead -->");
    SolrConnection kept = nodes.open(data, home);
    assertThat(kept.index()).isEqualTo(made);
    assertThat(count(kept)).isEqualTo(1);
    end(data, kept);

    edit(home, "schema.xml", "language=\"English\"", "language=\"Porter\"");
    SolrConnection emptied = nodes.open(data, home);
    assertThat(emptied.index()).isPresent().isNotEqualTo(made);
    assertThat(count(emptied)).isZero();
  }

  @Test
  void anIndexThatCannotBeReadIsEmptied() throws Exception {
    Path data = nodes.folder();
    Path home = home();
    Optional<String> made = fill(data, home);
    try (Stream<Path> files = Files.list(data.resolve("solr/parley/data/index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    SolrConnection emptied = nodes.open(data, home);
    assertThat(emptied.index()).isPresent().isNotEqualTo(made);
    assertThat(count(emptied)).isZero();
  }

  @Test
  void aNodeThatDoesNotStartSaysWhyInOneLine() throws Exception {
    Path data = nodes.folder();
    Path home = home();
    edit(home, "schema.xml", "type=\"text_exact\"", "type=\"text_inexact\"");
    assertThatThrownBy(() -> nodes.open(data, home))
        .isInstanceOf(SolrUnavailable.class)
        .hasMessageContaining("text_inexact")
        .hasMessageNotContaining("\n");
  }

  @Test
  @ExtendWith(SolrExtension.class)
  void theNodeServesOnlyWhatParleyNeedsAndOnlyToParley(SolrTarget target) throws Exception {
    Path data = ((SolrTarget.LocalNode) target).dataDir();
    NodeAddress node = NodeAddress.read(NodeFolder.in(data)).orElseThrow();
    assertThat(status(node, "/parley/select?q=*:*", "none")).isEqualTo(401);
    assertThat(status(node, "/node", "none")).isEqualTo(401);
    assertThat(status(node, "/parley/select?q=*:*", node.token())).isEqualTo(200);
    for (String path :
        List.of(
            "/",
            "/admin/cores",
            "/admin/info/system",
            "/parley/config",
            "/parley/stream",
            "/parley/admin/file?file=solrconfig.xml",
            "/parley/select/../config",
            "/parley/replication")) {
      assertThat(status(node, path, node.token())).as(path).isEqualTo(404);
    }
    assertThat(Files.getPosixFilePermissions(data.resolve("solr/node.json"))).hasSize(2);
  }

  private Optional<String> fill(Path data, Path home) {
    SolrConnection solr = nodes.open(data, home);
    SolrInputDocument article = new SolrInputDocument();
    article.setField(Fields.KEY, "a");
    article.setField(Fields.ID, "a");
    solr.ask(client -> client.add(article));
    solr.ask(client -> client.commit());
    Optional<String> index = solr.index();
    end(data, solr);
    return index;
  }

  private static void end(Path data, SolrConnection solr) {
    long node = Nodes.pid(data);
    solr.close();
    Nodes.signalEnd(node);
  }

  /** A home of Parley whose configset may be edited. */
  private Path home() throws IOException {
    Path home = nodes.folder();
    Path real = SolrExtension.parleyHome().resolve("solr-config");
    Path config = Files.createDirectories(home.resolve("solr-config/configset"));
    Files.createSymbolicLink(home.resolve("solr-config/target"), real.resolve("target"));
    try (Stream<Path> files = Files.list(real.resolve("configset"))) {
      for (Path file : files.toList()) {
        Files.copy(file, config.resolve(file.getFileName()));
      }
    }
    return home;
  }

  private static void edit(Path home, String name, String old, String fresh) throws IOException {
    Path file = home.resolve("solr-config/configset").resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, fresh));
  }

  private static int status(NodeAddress node, String path, String token) throws Exception {
    String credentials =
        Base64.getEncoder().encodeToString(("parley:" + token).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.url() + path))
            .header("Authorization", "Basic " + credentials)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  private static long count(SolrConnection solr) {
    return solr.query(new SolrQuery("*:*")).getResults().getNumFound();
  }
}
