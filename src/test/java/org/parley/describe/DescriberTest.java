package org.parley.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.domain.Clue;
import org.parley.domain.Collection.CuratedArticle;
import org.parley.domain.Collection.KnownOutlet;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.PublicationDate;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;

class DescriberTest {
  private static final String PROSE =
      "The talks failed because neither side was ready to give way on what mattered most to it.";

  @Test
  void theStandfirstNamesTheAuthor() {
    Description said =
        text("The talks were doomed from the start, argues Ada Example", PROSE, PROSE);
    assertThat(said.chosenAuthors()).containsExactly("Ada Example");
    Receipt receipt = said.authors().get(0);
    assertThat(receipt.origin()).isEqualTo(Origin.LEAD);
    assertThat(receipt.span()).isNotNull();
  }

  @Test
  void theClosingLineNamesAuthorAndOutlet() {
    Description said = text(PROSE, PROSE, PROSE, PROSE, "Ada Example is a Sample columnist");
    assertThat(said.chosenAuthors()).containsExactly("Ada Example");
    assertThat(said.chosenOutlet()).contains("Sample");
  }

  @Test
  void aKnownOutletIsSpelledAsTheCollectionSpellsIt() {
    SourceText source = source(PROSE, PROSE, PROSE, PROSE, "Ada Example is a Sample columnist");
    Description said =
        new Describer()
            .describe(
                source,
                List.of(),
                Optional.empty(),
                List.of(new KnownOutlet("The Sample", List.of("sample.example"))));
    assertThat(said.chosenOutlet()).contains("The Sample");
  }

  @Test
  void republishedTextNamesWhereItRanFirst() {
    Description said =
        text(
            PROSE,
            PROSE,
            PROSE,
            PROSE,
            "Bob Sample is a professor of history at a university.",
            "This article is republished from The Example Review under a licence.");
    assertThat(said.chosenAuthors()).containsExactly("Bob Sample");
    assertThat(said.chosenOutlet()).contains("The Example Review");
  }

  @Test
  void aStoryAboutPeopleHasNoAuthor() {
    Description said =
        text(PROSE, "The talks will go on, said Ada Example, who led them on 3 May 2024.", PROSE);
    assertThat(said.chosenAuthors()).isEmpty();
    assertThat(said.chosenDate()).isEmpty();
  }

  @Test
  void aTextWithoutTitleIsCalledByItsOpeningWords() {
    Description said = text(PROSE + " " + PROSE, PROSE);
    assertThat(said.title().get(0).origin()).isEqualTo(Origin.LEAD);
    assertThat(said.chosenTitle()).isEqualTo(PROSE);
  }

  @Test
  void whatThePageDeclaresIsChosenAndTheRestIsKept() {
    Description said =
        page(
            new Clue(Origin.JSON_LD, "article.author", "Ada Example"),
            new Clue(Origin.META, "author", "Bob Sample"),
            new Clue(Origin.OPEN_GRAPH, "og:site_name", "The Sample"),
            new Clue(Origin.OPEN_GRAPH, "og:title", "On the talks | The Sample"),
            new Clue(Origin.JSON_LD, "article.datePublished", "2025-05-21T09:30:00+0200"),
            new Clue(Origin.JSON_LD, "article.dateModified", "2025-06-01"));
    assertThat(said.chosenAuthors()).containsExactly("Ada Example");
    assertThat(said.authors()).extracting(Receipt::value).contains("Bob Sample");
    assertThat(said.chosenTitle()).isEqualTo("On the talks");
    assertThat(said.chosenOutlet()).contains("The Sample");
    assertThat(said.chosenDate().map(PublicationDate::iso)).contains("2025-05-21T09:30:00+02:00");
    assertThat(said.published()).extracting(Receipt::value).contains("2025-06-01");
  }

  @Test
  void anOutletIsNoAuthor() {
    Description said =
        page(
            new Clue(Origin.META, "author", "Sample"),
            new Clue(Origin.OPEN_GRAPH, "og:site_name", "The Sample"));
    assertThat(said.chosenAuthors()).isEmpty();
  }

  @Test
  void aDayOfUpdateCountsOnlyWhereReadersSeeNoOther() {
    Clue update = new Clue(Origin.BYLINE, "date-line", "Updated on May 21, 2025");
    Clue machine = new Clue(Origin.JSON_LD, "article.dateModified", "2025-05-22");
    Clue posted = new Clue(Origin.BYLINE, "date-line", "Posted on May 2, 2025");

    assertThat(day(page(update, machine))).contains("2025-05-21");
    assertThat(day(page(machine))).isEmpty();
    assertThat(day(page(update, machine, posted))).contains("2025-05-02");
    assertThat(page(update, posted).published())
        .extracting(Receipt::value)
        .containsExactly("2025-05-02", "2025-05-21");
  }

  @Test
  void aDeclaredDateThatMovesWithEveryChangeIsNotBelieved() {
    Clue declared = new Clue(Origin.JSON_LD, "article.datePublished", "2025-11-05");
    Clue changed = new Clue(Origin.JSON_LD, "article.dateModified", "2025-11-05");
    Clue shown = new Clue(Origin.BYLINE, "time", "January 31, 2024");

    assertThat(day(page(declared, changed, shown))).contains("2024-01-31");
    assertThat(day(page(declared, shown))).contains("2025-11-05");
    assertThat(day(page(declared, changed))).contains("2025-11-05");
  }

  @Test
  void aLinkToAnAuthorsPageNamesTheAuthor() {
    Description said =
        page(
            new Clue(Origin.BYLINE, "author-page", "Ada Example"),
            new Clue(Origin.BYLINE, "author-page", "Bob Other"));

    assertThat(said.chosenAuthors()).containsExactly("Ada Example");
  }

  @Test
  void theAddressGivesDateAndOutletWhereNothingElseDoes() {
    Description said =
        page(
            new Clue(
                Origin.PAGE_ADDRESS, "canonical", "https://www.sample.example/2025/05/21/talks"));
    assertThat(said.chosenDate().map(PublicationDate::iso)).contains("2025-05-21");
    assertThat(said.chosenOutlet()).contains("sample.example");
  }

  @Test
  void theCollectionsWordWins() {
    CuratedArticle curated =
        new CuratedArticle(
            "a.html",
            "Talks",
            List.of("Cy Curated"),
            "The Other",
            "2024-12",
            "https://o.example/a",
            Map.of(),
            "from the print edition");
    Description said =
        new Describer()
            .describe(
                source(PROSE, PROSE),
                List.of(
                    new Clue(Origin.JSON_LD, "article.author", "Ada Example"),
                    new Clue(Origin.JSON_LD, "article.datePublished", "2025-05-21")),
                Optional.of(curated),
                List.of());
    assertThat(said.chosenTitle()).isEqualTo("Talks");
    assertThat(said.chosenAuthors()).containsExactly("Cy Curated");
    assertThat(said.chosenOutlet()).contains("The Other");
    assertThat(said.chosenDate().map(PublicationDate::iso)).contains("2024-12");
    assertThat(said.chosenUrl()).contains("https://o.example/a");
    assertThat(said.authors().get(0).text()).isEqualTo("from the print edition");
  }

  private static Optional<String> day(Description said) {
    return said.chosenDate().map(PublicationDate::iso);
  }

  private static Description text(String... paragraphs) {
    return new Describer().describe(source(paragraphs), List.of(), Optional.empty(), List.of());
  }

  private static Description page(Clue... clues) {
    SourceText page = new SourceText("a.html", "text/html", "en", PROSE + "\n\n" + PROSE);
    return new Describer().describe(page, List.of(clues), Optional.empty(), List.of());
  }

  private static SourceText source(String... paragraphs) {
    return new SourceText("a.txt", "text/plain", "en", String.join("\n\n", paragraphs));
  }
}
