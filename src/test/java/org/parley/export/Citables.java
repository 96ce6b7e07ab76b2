package org.parley.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.export.Citable.Place;
import org.parley.export.Citable.Title;

/** Articles made up for tests of references. */
final class Citables {
  static final Citable PLAIN =
      titled("Europe alone", "The Guardian", "2025-05-21", "Martin Kettle", "Ursula von der Leyen");
  static final Citable BARE =
      new Citable(
          new ArticleId("0123456789abcdef01234567"),
          new Title("The opening words, of an article without a title", false),
          List.of(),
          new Place(null, null, null),
          null);

  /** Everything that a format could stumble over. */
  static final List<String> ODD =
      List.of(
          "100% of {it} \\ costs $5 & #1_a ~ b^c",
          "An unmatched } and a {",
          "“Quotes”, 'single' and \"double\"",
          "Зеленський: «Мир» — ні?",
          "Ünïcödé and É, ß, ø, ł",
          "</script><b>markup</b> &amp; &lt;",
          "Trailing backslash \\",
          "@article{fake, title = {x}}",
          "Commas, and \"and\" and others",
          "[In brackets]");

  private Citables() {}

  static Citable titled(
      String title, @Nullable String outlet, @Nullable String date, String... authors) {
    return new Citable(
        ArticleId.ofContent((title + date).getBytes(StandardCharsets.UTF_8)),
        new Title(title, true),
        List.of(authors),
        new Place(outlet, date, "https://example.org/a_b?c=d&e=100%25#f"),
        "en");
  }
}
