package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Parley;
import org.parley.solr.SolrExtension;

/**
 * What people made with the real commands is saved while they go on, and found again by search,
 * facets, link, saved search and feed after it was restored into an empty data folder.
 */
class BackedUpTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of a language that the model does not read, so that people alone give it a side. */
  private static final String GERMAN =
      """
      Gespräche in %s

      Die Abgesandten trafen sich in %s und gingen ohne ein Wort auseinander. Niemand wollte sagen,
      worüber sie so lange gesprochen hatten, und die Zeitungen schwiegen auch darüber. %s
      """;

  @TempDir Path folder;
  @TempDir Path backups;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void whatPeopleMadeIsFoundAgainInAnEmptyDataFolder() throws Exception {
    Files.writeString(
        folder.resolve("collection.yaml"),
        "propositions:\n  - {id: peace, statement: Talks bring peace}\n");
    write("Genf", "");
    write("Wien", "");
    Path first = Files.createTempDirectory("parley-backup-");
    Path second = Files.createTempDirectory("parley-backup-");
    try {
      Made made = make(first);
      write("Wien", "Am Morgen regnete es.");
      write("Oslo", "");
      assertThat(run("restore", backups.resolve("b.zip"), "--data", second)).isZero();
      assertThat(run("index", folder, "--data", second)).isZero();
      assertThat(err.toString()).doesNotContain("mistake");
      seeInTheTerminal(second);
      seeInTheBrowser(second, made);
    } finally {
      SolrExtension.endNode(first);
      SolrExtension.endNode(second);
    }
  }

  /** What was made: the path of a link; id and moment of each entry of the feed, by its title. */
  private record Made(String link, Map<String, String> feed) {}

  private Made make(Path data) throws Exception {
    RunningParley.Served parley = RunningParley.Served.start(data, folder.toString());
    try {
      Site site = new Site(parley.root());
      String id = site.json("/api/search?q=Genf").path("articles").path(0).path("id").asText();
      String article = "/api/articles/" + id;
      site.send("PUT", article + "/marks", "{'bookmarked':true,'read':true,'tags':['to quote']}");
      site.send("POST", article + "/notes", "{'text':'Who says so?'}");
      site.send("PUT", article + "/corrections", "{'proposition':'peace','label':'opposes'}");
      site.send("POST", "/saved", "{'url':'/?q=Abgesandten','name':'The envoys'}");
      JsonNode link = site.send("POST", "/api/links", "{'url':'/?q=Abgesandten'}");
      assertThat(run("backup", backups.resolve("b.zip"), "--data", data)).isZero();
      assertThat(out.toString()).contains("1 label, 1 note, 1 marked article, 1 saved search");
      assertThat(run("restore", backups.resolve("b.zip"), "--data", data)).isEqualTo(3);
      assertThat(err.toString()).contains("a serve or index works with " + data);
      return new Made(link.path("url").asText(), site.feed());
    } finally {
      parley.end();
    }
  }

  private void seeInTheTerminal(Path data) throws IOException {
    for (String filter :
        new String[] {"tag=to quote", "mark=bookmarked", "mark=read", "stance=peace:opposes"}) {
      assertThat(run("search", "--json", "--with", filter, "--data", data)).isZero();
      assertThat(JSON.readTree(out.toString()).toString()).contains("Gespräche in Genf");
      assertThat(out.toString()).doesNotContain("Wien");
    }
  }

  private void seeInTheBrowser(Path data, Made made) throws Exception {
    RunningParley.Served parley = RunningParley.Served.start(data, folder.toString());
    try {
      Site site = new Site(parley.root());
      assertThat(site.json("/api/notes").toString()).contains("Who says so?");
      assertThat(site.text("/articles/" + id(site))).contains("Who says so?");
      assertThat(site.text(made.link()))
          .contains("2 articles then. Since then 1 has come, 1 has changed.");
      assertThat(site.text("/saved"))
          .contains("The envoys")
          .contains("3 articles")
          .contains("2 new");
      assertThat(made.feed()).hasSize(2);
      assertThat(site.feed())
          .hasSize(3)
          .containsEntry("Gespräche in Genf", made.feed().get("Gespräche in Genf"));
    } finally {
      parley.end();
    }
  }

  private static String id(Site site) throws Exception {
    return site.json("/api/search?tag=to+quote").path("articles").path(0).path("id").asText();
  }

  private void write(String place, String more) throws IOException {
    Files.writeString(folder.resolve(place + ".txt"), GERMAN.formatted(place, place, more));
  }

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Parley.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  /** A running Parley, as a program sees it. */
  private record Site(URI root) {
    String get(String path) throws IOException, InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    JsonNode json(String path) throws IOException, InterruptedException {
      return JSON.readTree(get(path));
    }

    /** The words of a page. */
    String text(String path) throws IOException, InterruptedException {
      return Jsoup.parse(get(path)).text();
    }

    JsonNode send(String method, String path, String json)
        throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(root + path))
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(json.replace('\'', '"')))
              .build();
      String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      JsonNode read = JSON.readTree(answer.isEmpty() ? "{}" : answer);
      assertThat(read.path("status").asInt(200)).as(answer).isLessThan(400);
      return read;
    }

    Map<String, String> feed() throws Exception {
      String xml = get("/feed.atom?q=Abgesandten");
      Feed feed = (Feed) new WireFeedInput().build(new StringReader(xml));
      return feed.getEntries().stream()
          .collect(
              Collectors.toMap(
                  Entry::getTitle, entry -> entry.getId() + " " + entry.getUpdated().toInstant()));
    }
  }
}
