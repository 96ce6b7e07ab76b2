package org.parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.solr.SolrExtension;
import org.parley.web.Browsers;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** A reader's label outlasts the process and the index; the real command serves it. */
@ExtendWith(Browsers.class)
class CorrectionsOutlastTest {
  /** Of a language that the model does not read, so that people alone give it a side. */
  private static final String GERMAN =
      """
      Gespräche in %s

      Die Abgesandten trafen sich in %s und gingen ohne ein Wort auseinander. Niemand wollte sagen,
      worüber sie so lange gesprochen hatten, und die Zeitungen schwiegen auch darüber.
      """;

  @TempDir Path folder;

  @Test
  void aLabelIsThereAfterARestartWithANewIndex(Browser browser) throws Exception {
    writeCollection();
    Path first = Files.createTempDirectory("parley-labels-");
    Path second = Files.createTempDirectory("parley-labels-");
    try {
      label(browser, first);
      copyDatabase(first, second);
      seeLabelAndTakeItBack(browser, second);
    } finally {
      SolrExtension.endNode(first);
      SolrExtension.endNode(second);
    }
  }

  private void label(Browser browser, Path data) throws Exception {
    RunningParley.Served parley = RunningParley.Served.start(data, folder.toString());
    try (Visit visit = new Visit(browser, parley.root(), Manner.DESK)) {
      Page page = visit.open("/?q=Geneva");
      page.locator(".result h3 a").click();
      page.locator(".apart .correct summary").click();
      page.locator(".apart .correct button[value=opposes]").click();
      page.waitForURL("**/articles/*?q=Geneva#stances");
      assertThat(page.locator(".judgement .stance.opposes")).isVisible();
      page.click("#back");
      assertThat(page.locator(".result .stance.opposes")).hasCount(1);
    } finally {
      parley.end();
    }
  }

  private void seeLabelAndTakeItBack(Browser browser, Path data) throws Exception {
    RunningParley.Served parley = RunningParley.Served.start(data, folder.toString());
    try (Visit visit = new Visit(browser, parley.root(), Manner.PLAIN)) {
      Page page = visit.open("/?stance=peace:opposes");
      assertThat(page.locator(".result")).hasCount(1);
      page.locator(".result h3 a").click();
      page.locator(".finding .correct summary").first().click();
      page.locator(".finding .correct button[value='']").click();
      assertThat(page.locator(".judgement")).hasCount(0);
      visit.open("/?stance=peace:opposes");
      assertThat(page.locator(".result")).hasCount(0);
    } finally {
      parley.end();
    }
  }

  private void writeCollection() throws IOException {
    Files.writeString(
        folder.resolve("collection.yaml"),
        "propositions:\n  - {id: peace, statement: Talks bring peace}\n");
    for (String place : List.of("Geneva", "Vienna")) {
      Files.writeString(folder.resolve(place + ".txt"), GERMAN.formatted(place, place));
    }
  }

  private static void copyDatabase(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      List<Path> database =
          files.filter(file -> file.getFileName().toString().startsWith("parley.db")).toList();
      assertThat(database).isNotEmpty();
      for (Path file : database) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
