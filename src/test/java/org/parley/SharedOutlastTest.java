package org.parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.solr.SolrExtension;
import org.parley.web.Axe;
import org.parley.web.Browsers;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/**
 * A short link and a saved search outlast the process and the index, and tell rightly what became
 * of real files: one changed, one changed so that it is not found any more, one removed, one added.
 */
@ExtendWith(Browsers.class)
class SharedOutlastTest {
  @TempDir Path folder;

  @Test
  void aLinkTellsWhatBecameOfEachFile(Browser browser) throws Exception {
    write("kept", "In Oslo nobody spoke for an hour, and then all did about the truce.");
    write("changed", "The lake of Geneva lay still while they quarrelled over a truce.");
    write("rewritten", "Vienna has seen many a congress dance around a truce before.");
    write("removed", "From Minsk came two agreements, and with them a truce that held no day.");
    Path first = Files.createTempDirectory("parley-shared-");
    Path second = Files.createTempDirectory("parley-shared-");
    try {
      Made made = share(browser, first);
      write("changed", "The lake of Geneva rose that night, and so did hopes of a truce.");
      write("rewritten", "Vienna has seen many a congress dance around nothing before.");
      Files.delete(folder.resolve("removed.txt"));
      write("added", "Istanbul offered its palaces, its tea and its patience for a truce.");
      copyDatabase(first, second);
      readWhatChanged(browser, second, made);
    } finally {
      SolrExtension.endNode(first);
      SolrExtension.endNode(second);
    }
  }

  /** What was kept: the path of a link, and when each article came by its title. */
  private record Made(String link, Map<String, Instant> updated) {}

  private Made share(Browser browser, Path data) throws Exception {
    RunningParley.Served parley = RunningParley.Served.start(data, folder.toString());
    try (Visit visit = new Visit(browser, parley.root(), Manner.PLAIN)) {
      Page page = visit.open("/?q=truce");
      assertThat(page.locator(".result")).hasCount(4);
      page.click(".short button");
      String address = page.inputValue("#address");
      visit.open("/?q=truce");
      page.fill("#keep-name", "All of a truce");
      page.click(".saving form button");
      assertThat(page.locator(".saved > li")).containsText("nothing new");
      return new Made(URI.create(address).getPath(), updated(parley.root()));
    } finally {
      parley.end();
    }
  }

  private void readWhatChanged(Browser browser, Path data, Made made) throws Exception {
    RunningParley.Served parley = RunningParley.Served.start(data, folder.toString());
    Map<String, Instant> now = updated(parley.root());
    try (Visit visit = new Visit(browser, parley.root(), Manner.PLAIN)) {
      Page page = visit.open(made.link());
      assertThat(page.locator(".since"))
          .containsText("4 articles then. Since then 1 has come, 2 have gone, 1 has changed.");
      assertThat(page.locator(".result")).hasCount(3);
      page.click(".since a >> nth=1");
      assertThat(visit.address()).isEqualTo(made.link() + "/since#gone");
      assertThat(page.locator("#come .result")).hasCount(1);
      assertThat(page.locator("#come")).containsText("Talks, added");
      assertThat(page.locator("#gone li", has("Talks, removed")))
          .containsText("no longer in the collection");
      assertThat(page.locator("#gone li", has("Talks, rewritten")))
          .containsText("Its file has changed, and this search does not find it any more.");
      assertThat(page.locator("#changed > ol > li")).hasCount(1);
      assertThat(page.locator("#changed")).containsText("Its text is another one.");
      page.click("#gone li a");
      assertThat(page.locator("#text")).containsText("dance around nothing");
      visit.open(made.link() + "/then");
      assertThat(page.locator(".pieces > li")).hasCount(4);
      assertThat(page.locator(".mark")).hasCount(3);
      seeWhatIsNew(visit);
      assertThat(now).containsEntry("Talks, kept", made.updated().get("Talks, kept"));
      assertThat(now.get("Talks, added")).isAfter(made.updated().get("Talks, kept"));
      axeFindsNothing(browser, parley.root(), made.link());
    } finally {
      parley.end();
    }
  }

  private static void seeWhatIsNew(Visit visit) {
    Page page = visit.open("/saved");
    assertThat(page.locator(".saved > li")).containsText("3 articles 2 new");
    page.click(".saved .new");
    assertThat(page.locator(".result")).hasCount(2);
    visit.open("/saved");
    assertThat(page.locator(".saved > li")).containsText("nothing new");
  }

  private static void axeFindsNothing(Browser browser, URI root, String link) {
    try (Visit visit = new Visit(browser, root, Manner.DESK)) {
      for (String path : List.of(link, link + "/since", link + "/then")) {
        Axe.findsNothingAtAnyWidth(visit.open(path), path);
      }
    }
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Map<String, Instant> updated(URI root) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/feed.atom?q=truce")).build();
    String xml = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    Feed feed = (Feed) new WireFeedInput().build(new StringReader(xml));
    List<Instant> order = feed.getEntries().stream().map(SharedOutlastTest::updated).toList();
    assertThat(order).isSortedAccordingTo(Comparator.reverseOrder());
    return feed.getEntries().stream()
        .collect(Collectors.toMap(Entry::getTitle, SharedOutlastTest::updated));
  }

  private static Instant updated(Entry entry) {
    return entry.getUpdated().toInstant();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(
        folder.resolve(name + ".txt"),
        "Talks, %s\n\n%s The file is called %s, and says nothing else of note.\n"
            .formatted(name, text, name));
  }

  private static void copyDatabase(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file :
          files.filter(each -> each.getFileName().toString().startsWith("parley.db")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
