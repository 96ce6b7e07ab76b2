package org.parley.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.web.Visit;
import org.parley.web.Visit.Manner;

/** Languages, themes, paper, phones, and the help. */
interface Looking extends Room {
  @Test
  default void thePagesSpeakThreeLanguages(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      String english = page.locator("#search button").textContent();
      for (String language : List.of("de", "uk")) {
        page.click(".languages button[value=" + language + "]");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("#search button")).not().hasText(english);
        assertThat(visit.address()).isEqualTo("/?q=" + collection().word());
        page.locator(".result h3 a").first().click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.click("#back");
      }
      page.click(".languages button[value=en]");
      assertThat(page.locator("#search button")).hasText(english);
    }
  }

  @Test
  default void theThemeFollowsTheReaderAndPaperShowsNoControls(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/?q=" + collection().word());
      String background = "getComputedStyle(document.body).backgroundColor";
      Object light = page.evaluate(background);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(page.evaluate(background)).isNotEqualTo(light);
      Page.EmulateMediaOptions paper =
          new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT);
      page.emulateMedia(paper);
      assertThat(page.locator(".result").first()).isVisible();
      assertThat(page.locator("#filters")).isHidden();
      page.emulateMedia(paper.setMedia(Media.SCREEN));
      page.locator(".result h3 a").first().click();
      page.emulateMedia(paper.setMedia(Media.PRINT));
      assertThat(page.locator("#text p").first()).isVisible();
      assertThat(page.locator("#marking:visible, .way:visible, .top:visible")).hasCount(0);
    }
  }

  @Test
  default void theTrayOfAPhoneStaysOpenWhileOneTicks(Browser browser) {
    try (Visit visit = visit(browser, Manner.PHONE)) {
      Page page = visit.open("/?q=" + collection().word());
      assertThat(page.locator("#filters")).isHidden();
      page.click(".tray-open");
      Room.inPlace(page, page.locator("#filters input[type=checkbox]").first()::click);
      assertThat(page.locator("#filters")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator("#filters")).isHidden();
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(Room.fits(page)).isTrue();
      page.locator(".result h3 a").first().click();
      page.waitForLoadState();
      assertThat(Room.fits(page)).isTrue();
    }
  }

  @Test
  default void everyExampleOfTheHelpFindsSomething(Browser browser) {
    try (Visit visit = visit(browser, Manner.DESK)) {
      Page page = visit.open("/");
      page.click(".foot a[href='/help']");
      Locator examples = page.locator("dl.forms dt a");
      assertThat(examples.count()).isGreaterThan(5);
      for (Locator example : examples.all()) {
        String address = example.getAttribute("href");
        assertThat(collection().total(address)).as(address).isPositive();
      }
    }
  }
}
