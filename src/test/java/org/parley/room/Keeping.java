package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.room.Room.inPlace;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** Bookmarks, tags, notes: made, found again, taken along, and taken away. */
interface Keeping extends Room {
  String UNTOUCHED =
      ".result:not(:has(.tag, .noted-count, .keep .done, [data-bookmark][aria-pressed=true]))";

  private String words(Page page) {
    String text = page.locator("#text p").nth(1).innerText().replaceAll("\\s+", " ").strip();
    return text.length() <= 60 ? text : text.substring(0, text.indexOf(' ', 50));
  }

  private void keep(Page page, String tag) {
    page.click("#keeping [data-read]");
    assertThat(page.locator("#keeping [data-read]")).hasAttribute("aria-pressed", "true");
    page.fill("#add-tag", tag);
    page.press("#add-tag", "Enter");
    assertThat(page.locator("#keeping .tag bdi")).hasText(tag);
    page.click("#add-note summary");
    page.fill("#note-text", "Who says so? " + tag);
    page.fill("#note-words", words(page));
    page.click("#add-note .write > button");
    page.locator("#keeping a.words").click();
    assertThat(page).hasURL(Pattern.compile("#noted-"));
    assertThat(page.locator("#text .noted").first()).isVisible();
  }

  private void takeAway(Page page) {
    page.click("#keeping .edit summary");
    page.click("#keeping .edit button[name=remove]");
    assertThat(page.locator("#keeping .own-notes")).hasCount(0);
    page.click("#keeping .remove");
    assertThat(page.locator("#keeping .tag")).hasCount(0);
    for (String mark : new String[] {"read", "bookmark"}) {
      page.click("#keeping [data-" + mark + "]");
      assertThat(page.locator("#keeping [data-" + mark + "]"))
          .hasAttribute("aria-pressed", "false");
    }
  }

  @Test
  default void whatOneKeepsIsShownFoundTakenAlongAndTakenAway(Browser browser) throws IOException {
    String tag = "room " + UUID.randomUUID().toString().substring(0, 8);
    String search = "/?q=" + collection().word();
    String id = "";
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(search);
      id = page.locator(UNTOUCHED).last().getAttribute("id").substring("a-".length());
      Locator result = page.locator("#a-" + id);
      inPlace(page, () -> result.locator("[data-bookmark]").click());
      assertThat(result.locator("[data-bookmark]")).hasAttribute("aria-pressed", "true");
      visit.open("/articles/" + id);
      keep(page, tag);

      visit.open(search);
      assertThat(result.locator(".keep")).containsText(tag);
      assertThat(result.locator(".noted-count")).isVisible();
      inPlace(page, () -> result.locator(".keep .tag").click());
      assertThat(page.locator(".result")).hasCount(1);
      assertThat(page.locator(Room.facet("tag") + " input:checked")).hasCount(1);
      visit.open("/notes?q=" + Collection.encoded(tag));
      assertThat(page.locator(".item .written")).hasCount(1);
      for (Locator export : page.locator("a.export").all()) {
        Download saved = page.waitForDownload(export::click);
        assertThat(Files.readString(saved.path())).contains("Who says so? " + tag);
      }

      visit.open("/articles/" + id);
      takeAway(page);
      assertThat(collection().total("/?tag=" + Collection.encoded(tag))).isZero();
    } finally {
      forget(id, tag);
    }
  }

  /** Whatever a test that failed has left behind. */
  private void forget(String id, String tag) {
    if (id.isEmpty()) {
      return;
    }
    collection()
        .send(
            "PUT",
            "/api/articles/" + id + "/marks",
            "{\"bookmarked\":false,\"read\":false,\"tags\":[]}");
    Collection.elements(collection().json("/api/notes?q=" + Collection.encoded(tag)).path("notes"))
        .filter(note -> note.path("text").asText().endsWith(tag))
        .map(note -> note.path("id").asText())
        .forEach(note -> collection().send("DELETE", "/api/notes/" + note, ""));
  }
}
