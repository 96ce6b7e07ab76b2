package org.parley.room;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.web.Axe;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** Every page as axe sees it: with all that opens open, in both themes, wide and narrow. */
interface Accessible extends Room {
  @TestFactory
  default Stream<DynamicTest> axeFindsNothingOn(Browser browser) {
    return pages().stream().map(path -> dynamicTest(path, () -> look(browser, path)));
  }

  private void look(Browser browser, String path) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open(path);
      // what a bar at the foot of the window half covers while one scrolls is no small target
      page.locator(".show").evaluateAll("all => all.forEach(it => it.style.position = 'static')");
      Axe.findsNothingAtAnyWidth(page, path);
    }
  }

  @TestFactory
  default Stream<DynamicTest> axeFindsNothingOnWhatIsShared(Browser browser) {
    return Stream.of(
        dynamicTest(
            "a short link, the search behind it, and what it found then",
            () -> {
              try (Visit visit = visit(browser, Manner.DESK)) {
                Page page = visit.open("/?q=" + collection().word());
                page.evaluate("document.querySelector('form.short').submit()");
                page.waitForURL("**/links/*");
                Axe.findsNothingAtAnyWidth(page, "/links");
                page.setViewportSize(1440, 900);
                page.click(".ways a >> nth=0");
                Axe.findsNothingAtAnyWidth(page, "/s");
                page.setViewportSize(1440, 900);
                page.click(".since .then");
                Axe.findsNothingAtAnyWidth(page, "/then");
              }
            }));
  }

  private List<String> pages() {
    String words = "q=" + collection().twoWords();
    String search = "?q=" + collection().word();
    String article =
        "/articles/" + collection().json("/api/search" + search).at("/articles/0/id").asText();
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/",
                "/" + search + "&size=20",
                "/?q=zzzyxq&missing=author",
                "/?from=yesterday",
                "/facets/actor" + search,
                "/facets/actor?order=name",
                article + "?" + words + "&show=hits&show=names&show=quotes&show=evidence",
                "/terms" + search,
                "/compare" + search,
                "/notes",
                "/saved",
                "/stances",
                "/files",
                "/help"));
    collection().otherSide().ifPresent(other -> pages.addAll(beside(other)));
    return pages;
  }

  private List<String> beside(String other) {
    String there = collection().json("/api" + other).at("/articles/0/id").asText();
    return List.of(other, other.replaceAll("/other-side.*", "/with/" + there));
  }
}
