package org.parley.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.domain.Clue;
import org.parley.domain.Origin;

class PageReaderTest {
  private static final String PROSE =
      "The talks failed because neither side was ready to give way on what mattered most to it. ";

  @Test
  void onlyTheArticleIsText() {
    Page page =
        PageReader.read(
            "<html><head><title>On the talks | Example</title></head><body>"
                + "<nav><ul><li>Home</li><li>World</li></ul></nav>"
                + "<div class='cookie-banner'>We use cookies to improve your experience of us.</div>"
                + "<main><h1>On the talks</h1><article><p>"
                + PROSE.repeat(3)
                + "</p><aside class='related-articles'><p>Another story you may want to read now</p></aside><p>"
                + "Second paragraph. "
                + PROSE
                + "</p><figure><img src=a><figcaption>A table</figcaption></figure></article></main>"
                + "<section id='comments'><p>First! "
                + PROSE.repeat(9)
                + "</p></section><footer>© Example</footer></body></html>");
    assertThat(page.paragraphs()).hasSize(2);
    assertThat(page.paragraphs().get(1)).startsWith("Second paragraph.");
  }

  @Test
  void breaksListsAndQuotationsStayApart() {
    Page page =
        PageReader.read(
            "<body><article><p>"
                + PROSE
                + "<br><br>After the break. "
                + PROSE
                + "</p><ul><li>One</li><li>Two</li></ul><blockquote>Quoted. "
                + PROSE
                + "</blockquote></article></body>");
    assertThat(page.paragraphs().stream().map(String::strip))
        .contains("One", "Two")
        .anyMatch(text -> text.startsWith("After the break."))
        .anyMatch(text -> text.startsWith("Quoted."));
  }

  @Test
  void scriptsAreNeverText() {
    Page page =
        PageReader.read(
            "<body><p>"
                + PROSE.repeat(3)
                + "<script>alert('x')</script></p><style>p{}</style></body>");
    assertThat(page.paragraphs()).noneMatch(text -> text.contains("alert") || text.contains("{}"));
  }

  @Test
  void aPageWhoseNamesMisleadKeepsItsText() {
    Page page =
        PageReader.read(
            "<body><div class='sidebar'><p>"
                + PROSE.repeat(4)
                + "</p></div><div class='share'><p>"
                + PROSE.repeat(4)
                + "</p></div></body>");
    assertThat(page.paragraphs()).hasSize(2);
  }

  @Test
  void cluesComeFromJsonLdMetaTagsAndLinesNearTheTitle() {
    Page page =
        PageReader.read(
            "<head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"On the talks\","
                + "\"author\":[{\"@id\":\"#ada\"}],},{\"@id\":\"#ada\",\"@type\":\"Person\",\"name\":\"Ada Example\"}]}</script>"
                + "<meta property='og:site_name' content='The Example'></head>"
                + "<body><h1>On the talks</h1><div><span>By</span> <a>Bob Sample</a></div><p>"
                + PROSE.repeat(4)
                + "</p></body>");
    assertThat(page.clues())
        .contains(
            new Clue(Origin.JSON_LD, "article.author", "Ada Example"),
            new Clue(Origin.OPEN_GRAPH, "og:site_name", "The Example"),
            new Clue(Origin.BYLINE, "near-title", "By | Bob Sample"));
  }

  @Test
  void brokenJsonLdIsNoReasonToFail() {
    Page page =
        PageReader.read(
            "<head><script type='application/ld+json'>{\"@type\": </script></head><body><p>"
                + PROSE
                + "</p></body>");
    assertThat(page.paragraphs()).hasSize(1);
    assertThat(page.clues()).noneMatch(clue -> clue.origin() == Origin.JSON_LD);
  }
}
