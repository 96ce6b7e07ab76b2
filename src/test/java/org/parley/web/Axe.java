package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Looks at a page with axe, in both themes. The script is put into the page once and asked
 * directly: the jar's builder puts it in again for every look, which doubles the time.
 */
public final class Axe {
  private static final Map<String, Object> EVERYTHING =
      Map.of(
          "type",
          "tag",
          "values",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

  /** All that a theme can change. */
  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  private static final String LOOK =
      """
      rules => axe.run({runOnly: rules, resultTypes: ['violations']}).then(found =>
          found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html))
      """;

  private Axe() {}

  /** Fails where axe finds anything against WCAG 2.2 AA or its own best practices. */
  public static void findsNothing(Page page, String what) {
    if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
      page.evaluate(script());
    }
    look(page, what, ColorScheme.LIGHT, EVERYTHING);
    look(page, what, ColorScheme.DARK, COLOURS);
  }

  /** The same with all that can be opened open, wide and narrow; and the page has to fit. */
  public static void findsNothingAtAnyWidth(Page page, String path) {
    page.locator("details").evaluateAll("all => all.forEach(details => details.open = true)");
    for (int width : List.of(1440, 390)) {
      page.setViewportSize(width, 900);
      // a link that the header half covers while one scrolls is no small target
      page.evaluate("scrollTo(0, 0)");
      findsNothing(page, path + " " + width);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("%s fits into %s", path, width)
          .isEqualTo(true);
    }
  }

  private static void look(Page page, String what, ColorScheme theme, Map<String, Object> rules) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    List<?> found = (List<?>) page.evaluate(LOOK, rules);
    assertThat(found).as(what + " " + theme).isEmpty();
  }

  private static String script() {
    try (InputStream in = Axe.class.getClassLoader().getResourceAsStream("axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
