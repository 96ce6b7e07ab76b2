package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.solr.client.solrj.request.SolrQuery;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The node of a data folder: started once, shared, replaced when it dies, gone when unused. */
class NodeLifeTest {
  @RegisterExtension final Nodes nodes = new Nodes();

  @Test
  void processesThatStartAtOnceShareOneNodeAndItGoesWhenTheyAreKilled() throws Exception {
    Path data = nodes.folder();
    Process one = nodes.user(data);
    Process two = nodes.user(data);
    long node = Nodes.nodeSeenBy(one);
    assertThat(Nodes.nodeSeenBy(two)).isEqualTo(node);

    Nodes.kill(one.pid());
    assertThat(one.inputReader().readLine()).as("the node holds no pipe of its starter").isNull();
    Thread.sleep(2_000);
    assertThat(Nodes.isAlive(node)).as("the other process still uses it").isTrue();

    Nodes.kill(two.pid());
    Nodes.await(() -> !Nodes.isAlive(node));
    assertThat(data.resolve("solr/node.json")).doesNotExist();
  }

  @Test
  void aNodeStaysAsLongAsOneConnectionIsOpenWhateverTheTerminalSends() throws Exception {
    Path data = nodes.folder();
    SolrConnection one = nodes.open(data);
    SolrConnection two = nodes.open(data);
    long node = Nodes.pid(data);
    one.close();
    one.close();
    Nodes.signal("INT", node);
    Nodes.signal("HUP", node);
    Thread.sleep(2_000);
    assertThat(two.isReady()).isTrue();
    assertThat(Nodes.pid(data)).isEqualTo(node);
    two.close();
    Nodes.await(() -> !Nodes.isAlive(node));
  }

  @Test
  void aKilledNodeIsReplacedByTheNextRequestAndKeepsWhatItHad() throws Exception {
    Path data = nodes.folder();
    SolrConnection solr = nodes.open(data);
    put(solr, "committed");
    solr.ask(client -> client.commit());
    put(solr, "acknowledged");
    long first = Nodes.pid(data);
    Nodes.kill(first);
    assertThat(data.resolve("solr/parley/data/index/write.lock")).exists();
    assertThat(data.resolve("solr/node.json")).exists();

    assertThat(count(solr)).isEqualTo(2);
    assertThat(Nodes.pid(data)).isNotEqualTo(first);
  }

  @Test
  void anAddressThatIsNotTheNodesIsNotBelieved() throws Exception {
    Path data = nodes.folder();
    HttpServer other = somethingElse();
    try {
      address(data, other.getAddress().getPort(), ProcessHandle.current().pid());
      SolrConnection solr = nodes.open(data);
      assertThat(solr.isReady()).isTrue();
      assertThat(Nodes.pid(data)).isNotEqualTo(ProcessHandle.current().pid());

      Files.writeString(data.resolve("solr/node.json"), "{\"pid\":");
      assertThatThrownBy(
              () -> new NodeLife(NodeFolder.in(data), unbuilt(data), Duration.ofMillis(1)).find())
          .as("the node lives, but cannot be found: it is ended")
          .isInstanceOf(SolrSetupException.class)
          .hasMessageContaining("is not built");
      assertThat(count(solr)).isZero();
    } finally {
      other.stop(0);
    }
  }

  @Test
  void aNodeThatLivesButDoesNotAnswerIsEnded() throws Exception {
    Path data = nodes.folder();
    nodes.open(data);
    long node = Nodes.pid(data);
    Nodes.stop(node);
    SolrTarget.LocalNode target = Nodes.target(data, SolrExtension.parleyHome());
    NodeFolder folder = NodeFolder.in(data);
    NodeAddress found =
        new NodeLife(folder, new NodeProcess(target, folder), Duration.ofSeconds(1)).find();
    assertThat(found.pid()).isNotEqualTo(node);
    Nodes.await(() -> !Nodes.isAlive(node));
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneLine() throws Exception {
    Path file = Files.writeString(nodes.folder().resolve("file"), "");
    assertThatThrownBy(() -> nodes.open(file))
        .isInstanceOf(SolrSetupException.class)
        .hasMessageContaining("--data")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> nodes.open(Path.of("/proc/parley")))
        .isInstanceOf(SolrSetupException.class)
        .hasMessageContaining("/proc/parley");
  }

  @Test
  void aNodeThatWasNeverBuiltIsOneLine() throws Exception {
    Path data = nodes.folder();
    assertThatThrownBy(() -> nodes.open(data, data))
        .isInstanceOf(SolrSetupException.class)
        .hasMessageContaining("is not built")
        .hasMessageNotContaining("\n");
  }

  /** A server of another kind, which answers anything with an empty object. */
  private static HttpServer somethingElse() throws IOException {
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write(new byte[] {'{', '}'});
          exchange.close();
        });
    other.start();
    return other;
  }

  private static NodeProcess unbuilt(Path data) {
    return new NodeProcess(Nodes.target(data, data), NodeFolder.in(data));
  }

  private static void address(Path data, int port, long pid) throws IOException {
    Path solr = Files.createDirectories(data.resolve("solr"));
    Files.writeString(
        solr.resolve("node.json"),
        "{\"pid\":%d,\"url\":\"http://127.0.0.1:%d/solr\",\"token\":\"t\",\"started\":\"s\"}"
            .formatted(pid, port));
  }

  private static void put(SolrConnection solr, String id) {
    SolrInputDocument article = new SolrInputDocument();
    article.setField(Fields.KEY, id);
    article.setField(Fields.ID, id);
    solr.ask(client -> client.add(article));
  }

  private static long count(SolrConnection solr) {
    return solr.query(new SolrQuery("*:*")).getResults().getNumFound();
  }
}
