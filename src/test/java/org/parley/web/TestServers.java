package org.parley.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.json.ArticleJson;
import org.parley.search.Facets;
import org.parley.search.Searches;

/** Web servers over small indexes in memory, each on a free port of this machine. */
final class TestServers {
  private TestServers() {}

  static WebServer of(List<Article> articles) {
    return of(new MemorySearches(articles));
  }

  static WebServer of(Searches searches) {
    return of(searches, Optional::empty);
  }

  static WebServer of(Searches searches, Collection collection) {
    Services services =
        new Services(
            searches,
            Optional::empty,
            TestServers::json,
            MemoryBooks.empty().books(),
            MemoryCorrections.off(),
            MemorySharing.of(searches),
            null);
    return WebServer.start(services, Facets.BUILT_IN, collection, "127.0.0.1", 0);
  }

  static WebServer of(Searches searches, Readiness readiness) {
    return start(searches, readiness, MemoryBooks.empty().books(), 0);
  }

  static WebServer of(List<Article> articles, Bookkeeping books) {
    return start(new MemorySearches(articles), Optional::empty, books, 0);
  }

  /** A server that has the files of its articles. */
  static WebServer of(List<Article> articles, Originals originals) {
    Services services =
        new Services(
            new MemorySearches(articles),
            Optional::empty,
            TestServers::json,
            MemoryBooks.empty().books(),
            MemoryCorrections.off(),
            MemorySharing.of(articles),
            null,
            Notebook.CLOSED,
            originals);
    return WebServer.start(services, Facets.BUILT_IN, Specimens.COLLECTION, "127.0.0.1", 0);
  }

  static WebServer onPort(int port) {
    Bookkeeping books = MemoryBooks.empty().books();
    return start(new MemorySearches(List.of()), Optional::empty, books, port);
  }

  /** A server whose readers may say what they think of stances. */
  static WebServer of(
      List<Article> articles, Collection collection, MemoryCorrections corrections) {
    return start(articles, collection, corrections, "127.0.0.1", 0);
  }

  /** A server whose readers may keep what they like. */
  static WebServer of(List<Article> articles, Notebook notebook) {
    Services services =
        new Services(
            new MemorySearches(articles),
            Optional::empty,
            ArticleJson::of,
            MemoryBooks.empty().books(),
            MemoryCorrections.off(),
            MemorySharing.of(articles),
            null,
            notebook,
            Originals.NONE);
    return WebServer.start(services, Facets.BUILT_IN, Specimens.COLLECTION, "127.0.0.1", 0);
  }

  /** A server that other machines can reach. */
  static WebServer ofAll(
      List<Article> articles, Collection collection, MemoryCorrections corrections) {
    return start(articles, collection, corrections, "0.0.0.0", 0);
  }

  /** A server that tells other programs what links to searches find. */
  static WebServer withPreviews(List<Article> articles) {
    Searches searches = new MemorySearches(articles);
    Services services =
        new Services(
            searches,
            Optional::empty,
            TestServers::json,
            MemoryBooks.empty().books(),
            MemoryCorrections.off(),
            MemorySharing.of(searches, true),
            null);
    return WebServer.start(services, Facets.BUILT_IN, Specimens.COLLECTION, "127.0.0.1", 0);
  }

  private static WebServer start(
      List<Article> articles,
      Collection collection,
      MemoryCorrections corrections,
      String host,
      int port) {
    Services services =
        new Services(
            new MemorySearches(articles, corrections::judged),
            Optional::empty,
            ArticleJson::of,
            MemoryBooks.empty().books(),
            corrections,
            MemorySharing.of(articles),
            "a-model at judge.example");
    return WebServer.start(services, Facets.BUILT_IN, collection, host, port);
  }

  private static WebServer start(
      Searches searches, Readiness readiness, Bookkeeping books, int port) {
    Services services =
        new Services(
            searches,
            readiness,
            TestServers::json,
            books,
            MemoryCorrections.off(),
            MemorySharing.of(searches),
            null);
    return WebServer.start(services, Facets.BUILT_IN, Specimens.COLLECTION, "127.0.0.1", port);
  }

  private static ObjectNode json(Article article) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", article.id().value())
        .put("title", article.description().chosenTitle());
  }

  /**
   * Serves specimens until stopped, to look at: {@code seeds}, {@code many}, {@code reprinted},
   * {@code debated} or {@code none}.
   */
  public static void main(String[] arguments) throws InterruptedException {
    if (arguments[0].equals("debated")) {
      int port = Integer.parseInt(arguments[1]);
      start(Debate.articles(), Specimens.DEBATE, MemoryCorrections.on(), "127.0.0.1", port);
      Thread.currentThread().join();
    }
    List<Article> articles =
        switch (arguments[0]) {
          case "many" -> Specimens.many(3000);
          case "reprinted" -> Specimens.reprinted();
          case "none" -> List.of();
          default -> Specimens.seeds();
        };
    Bookkeeping books = MemoryBooks.varied(articles.size()).books();
    start(new MemorySearches(articles), Optional::empty, books, Integer.parseInt(arguments[1]));
    Thread.currentThread().join();
  }
}
