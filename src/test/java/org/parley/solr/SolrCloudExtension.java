package org.parley.solr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends a test class a SolrCloud with an empty collection of two shards, as {@link SolrConnection}.
 */
public final class SolrCloudExtension implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SolrConnection.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(ExtensionContext.Namespace.create(SolrCloudExtension.class))
        .getOrComputeIfAbsent(Lent.class, any -> Lent.start(), Lent.class)
        .connection();
  }

  private record Lent(GivenSolr cloud, SolrConnection connection)
      implements ExtensionContext.Store.CloseableResource {
    static Lent start() {
      try {
        GivenSolr cloud = GivenSolr.cloud();
        try (SolrConnection seed = SolrConnection.open(target(cloud, "seed"))) {
          seed.ask(
              client ->
                  CollectionAdminRequest.createCollection("two", Configset.name(), 2, 1)
                      .process(client));
        }
        return new Lent(cloud, SolrConnection.open(target(cloud, "two")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static SolrTarget target(GivenSolr cloud, String collection) {
      return new SolrTarget.Given(List.of(cloud.url()), collection);
    }

    @Override
    public void close() throws IOException {
      connection.close();
      cloud.close();
    }
  }
}
