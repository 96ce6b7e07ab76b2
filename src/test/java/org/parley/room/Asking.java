package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.room.Room.inPlace;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** What helps to ask: suggestions, another spelling, what was understood. */
interface Asking extends Room {
  @Test
  default void aSuggestionIsChosenFromTheListByKeys(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/");
      Locator names = page.locator(Room.facet("actor") + " .value bdi");
      if (names.count() == 0) {
        lacks("name to suggest");
      }
      String name = names.first().textContent();
      Locator box = page.locator("#q");
      box.focus();
      page.keyboard().type(name.substring(0, Math.min(5, name.length())));
      assertThat(box).hasAttribute("aria-expanded", "true");
      assertThat(box).hasAttribute("role", "combobox");
      page.keyboard().press("ArrowDown");
      Locator option = page.locator("[role=option][aria-selected=true]");
      assertThat(option).hasId(box.getAttribute("aria-activedescendant"));
      page.keyboard().press("Escape");
      assertThat(page.locator("#suggestions")).isHidden();
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#suggestions")).isVisible();
      page.keyboard().press("ArrowDown");
      assertThat(box).isFocused();
      String kind = option.locator("xpath=ancestor::ul[1]/li[1]").getAttribute("id");
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.equals(root() + "/"));
      assertThat(visit.address())
          .startsWith(
              kind.endsWith("title") ? "/articles/" : "/?" + kind.replaceAll(".*-", "") + "=");
    }
  }

  @Test
  default void aMisspeltWordIsOfferedAsItIsSpelt(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.page();
      for (String word : lengthy(collection().words())) {
        visit.open("/?q=" + misspelt(word));
        if (page.locator(".spelling, .nothing").count() == 0) {
          continue; // it is a word, too
        }
        Locator offered = page.locator(".spelling a, .nothing li:first-child a").first();
        inPlace(page, offered::click);
        String spelling = page.locator("#q").inputValue();
        if (!spelling.isEmpty()) {
          assertThat(spelling).isNotEqualTo(misspelt(word));
          assertThat(page.locator(".result").first()).isVisible();
          return;
        }
      }
      throw new AssertionError("no spelling was offered for any word");
    }
  }

  @Test
  default void aWordIsTakenAsWrittenAndInAllItsFormsAgain(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.page();
      for (String word : collection().words()) {
        visit.open("/?q=" + word);
        Locator exactly = page.locator("#understood a[href*='%22']");
        if (exactly.count() > 0) {
          int forms = collection().prints(visit.address());
          page.click("#understood summary");
          inPlace(page, exactly.first()::click);
          assertThat(visit.address()).isEqualTo("/?q=%22" + word + "%22");
          assertThat(collection().prints(visit.address())).isLessThanOrEqualTo(forms);
          inPlace(page, page.locator("#understood a").first()::click);
          assertThat(visit.address()).isEqualTo("/?q=" + word);
          return;
        }
      }
      throw new AssertionError("no word has other forms");
    }
  }

  private static List<String> lengthy(List<String> words) {
    return words.stream().filter(word -> word.length() > 6).toList();
  }

  /** Two letters in its middle change places. */
  private static String misspelt(String word) {
    int i = word.length() / 2;
    return word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
  }
}
