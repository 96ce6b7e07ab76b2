package org.parley.solr;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends a Solr node to tests: {@code @ExtendWith(SolrExtension.class)} and a parameter of type
 * {@link SolrConnection} or {@link SolrTarget}. There is one node for the whole run, in a folder of
 * its own; every class finds the index empty. The node ends with the run, however that ends.
 */
public final class SolrExtension implements BeforeAllCallback, ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(SolrExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    SolrConnection solr = lent(context).connection();
    solr.ask(client -> client.deleteByQuery("*:*"));
    solr.ask(client -> client.commit());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == SolrConnection.class || type == SolrTarget.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Lent lent = lent(context);
    return parameter.getParameter().getType() == SolrTarget.class
        ? lent.target()
        : lent.connection();
  }

  /** The folder of the checkout under test. */
  public static Path parleyHome() {
    String home = System.getProperty("parley.home");
    return Path.of(home == null ? ".." : home).toAbsolutePath().normalize();
  }

  private static Lent lent(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent("node", key -> Lent.open(), Lent.class);
  }

  /** The node of the run; JUnit closes it at the end. */
  private record Lent(Path data, SolrTarget.LocalNode target, SolrConnection connection)
      implements ExtensionContext.Store.CloseableResource {

    static Lent open() {
      try {
        Path data = Files.createTempDirectory("parley-solr-");
        SolrTarget.LocalNode target =
            new SolrTarget.LocalNode(
                data, parleyHome(), new NodeOptions(256, Duration.ofSeconds(2)));
        return new Lent(data, target, SolrConnection.open(target));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws IOException {
      connection.close();
      endNode(data);
    }
  }

  /** Ends the node of a data folder, if there is one, and deletes the folder. */
  public static void endNode(Path data) throws IOException {
    NodeAddress.read(NodeFolder.in(data)).ifPresent(node -> Nodes.signalEnd(node.pid()));
    delete(data);
  }

  /** Deletes a folder with all that is in it; links are not followed. */
  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
