package org.parley.node;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.apache.zookeeper.server.NIOServerCnxnFactory;
import org.apache.zookeeper.server.ZooKeeperServer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;

/**
 * A Solr such as somebody else runs, for tests: {@code HOME} alone is a single server with the
 * cores it finds there; {@code HOME cloud} is a SolrCloud of one node with its own ZooKeeper.
 * Prints its URL when ready, and ends when standard input does.
 */
final class GivenSolrMain {
  private GivenSolrMain() {}

  public static void main(String... args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    System.setProperty("parley.node.log", home.resolve("given.log").toString()); // before any log
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 2);
    connector.setHost("127.0.0.1");
    connector.open();
    server.addConnector(connector);
    configure(home, connector.getLocalPort(), args.length > 1);
    ServletContextHandler context = new ServletContextHandler(server, "/solr");
    context.addEventListener(new CoreContainerProvider());
    context.addFilter(SolrDispatchFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
    server.start();
    System.out.println("http://127.0.0.1:" + connector.getLocalPort() + "/solr");
    System.in.transferTo(OutputStream.nullOutputStream());
    Runtime.getRuntime().halt(0);
  }

  private static void configure(Path home, int port, boolean cloud) throws Exception {
    System.setProperty("solr.solr.home", home.toString());
    System.setProperty("solr.install.dir", home.toString());
    System.setProperty("solr.log.dir", home.toString());
    System.setProperty("jetty.port", String.valueOf(port));
    System.setProperty("solr.http1", "true");
    String zooKeeper = cloud ? zooKeeper(home.resolve("zookeeper")) : "";
    Files.writeString(home.resolve("solr.xml"), cloud ? cloudXml(port, zooKeeper) : "<solr/>");
  }

  private static String zooKeeper(Path folder) throws IOException, InterruptedException {
    File files = Files.createDirectories(folder).toFile();
    System.setProperty("zookeeper.admin.enableServer", "false");
    ZooKeeperServer server = new ZooKeeperServer(files, files, 1_000);
    NIOServerCnxnFactory factory = new NIOServerCnxnFactory();
    factory.configure(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    factory.startup(server);
    return "127.0.0.1:" + factory.getLocalPort();
  }

  private static String cloudXml(int port, String zooKeeper) {
    return """
        <solr>
          <solrcloud>
            <str name="host">127.0.0.1</str>
            <int name="hostPort">%d</int>
            <str name="hostContext">solr</str>
            <str name="zkHost">%s</str>
            <int name="zkClientTimeout">15000</int>
          </solrcloud>
        </solr>
        """
        .formatted(port, zooKeeper);
  }
}
