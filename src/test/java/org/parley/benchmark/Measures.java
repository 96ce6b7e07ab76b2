package org.parley.benchmark;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.room.Collection;

/** How quick a running Parley is, as a browser and as a program see it; a line each. */
record Measures(Browser browser, URI root, int clicks) {
  private static final int TIMES = 5;

  /** The lines of the table, for a person. */
  Stream<String> all() {
    Collection collection = Collection.at(root);
    String search = "/?q=" + collection.word();
    String id = collection.json("/api/search?q=" + collection.word()).at("/articles/0/id").asText();
    String article = "/articles/" + id + search.substring(1);
    String letters = collection.word().substring(0, 3);
    Stream<String> seen =
        Stream.<Stream<String>>of(
                Stream.of(String.format(Locale.ROOT, "%,d articles", collection.size())),
                Stream.of(
                    new Clicks(browser, root)
                        .times(collection.words(), clicks)
                        .line("click on a facet to results painted")),
                Stream.of(FirstView.of(browser, root + "/").line("/ ")),
                Stream.of(FirstView.of(browser, root + search).line("a search")),
                Stream.of(FirstView.of(browser, root + article).line("an article")))
            .flatMap(lines -> lines);
    Stream<String> served =
        List.of(
                "/compare",
                "/compare" + search.substring(1),
                "/api/terms" + search.substring(1),
                "/api/suggest?q=" + letters,
                "/facets/actor?order=name",
                article,
                "/notes")
            .stream()
            .map(
                path ->
                    Sample.of(TIMES, () -> bytes(path)).line("server: " + path.replace(id, "ID")));
    return Stream.of(seen, served, Stream.of(csv())).flatMap(lines -> lines);
  }

  private String csv() {
    long[] size = {0};
    Sample once = Sample.of(1, () -> size[0] = bytes("/export.csv"));
    return String.format(
        Locale.ROOT,
        "%-48s %8.1f s   %,d bytes",
        "all articles as CSV",
        once.median() / 1e3,
        size[0]);
  }

  /** How many bytes an address answers. */
  private long bytes(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
    try (InputStream body =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()) {
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }
}
