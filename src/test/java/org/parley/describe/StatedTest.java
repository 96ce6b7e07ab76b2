package org.parley.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.Clue;
import org.parley.domain.Collection.CuratedArticle;
import org.parley.domain.Collection.KnownOutlet;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.PublicationDate;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;

class StatedTest {
  private static final String TEXT =
      "A heading that is none\n\nThe talks failed because neither side was ready to give way, argues"
          + " Bob Sample\n\nThe talks failed.\n\nPublished on 3 May 2020";
  private static final List<KnownOutlet> KNOWN =
      List.of(new KnownOutlet("The Sample", List.of("sample.example")));

  @Test
  void whatARecordStatesIsChosenOverWhatItsTextSays() {
    Description said =
        describe(
            record("title", "On the talks"),
            record("author", "Ada Example"),
            record("author", "The Editorial Board"),
            record("outlet", "The Other"),
            record("published", "2014-05-06"),
            record("url", "https://www.sample.example/talks"),
            record("id", "a-17"),
            record("column:topic", "war"),
            record("column:topic", "peace"));

    assertThat(said.chosenTitle()).isEqualTo("On the talks");
    assertThat(said.chosenAuthors()).containsExactly("Ada Example", "The Editorial Board");
    assertThat(said.chosenOutlet()).contains("The Other");
    assertThat(said.chosenDate().map(PublicationDate::iso)).contains("2014-05-06");
    assertThat(said.chosenUrl()).contains("https://www.sample.example/talks");
    assertThat(said.recordId()).isEqualTo("a-17");
    assertThat(said.columns()).containsEntry("topic", List.of("war", "peace")).hasSize(1);
    assertThat(said.title().get(0).origin()).isEqualTo(Origin.RECORD);
    assertThat(said.authors()).extracting(Receipt::value).contains("Bob Sample");
  }

  @Test
  void theCollectionsWordIsStrongerThanARecord() {
    CuratedArticle curated =
        new CuratedArticle(
            "a.jsonl",
            "Curated",
            List.of("Eve Curator"),
            "Curated Times",
            "2019",
            null,
            Map.of(),
            null);
    Description said =
        new Describer()
            .describe(
                source(),
                List.of(
                    record("title", "Stated"),
                    record("author", "Ada Example"),
                    record("outlet", "Stated"),
                    record("published", "2014")),
                Optional.of(curated),
                KNOWN);

    assertThat(said.chosenTitle()).isEqualTo("Curated");
    assertThat(said.chosenAuthors()).containsExactly("Eve Curator");
    assertThat(said.chosenOutlet()).contains("Curated Times");
    assertThat(said.chosenDate().map(PublicationDate::iso)).contains("2019");
  }

  @Test
  void aFeedsOutletGivesWayToTheOneKnownByItsDomain() {
    Clue title = new Clue(Origin.FEED, "feed:title", "On the talks");
    Clue outlet = new Clue(Origin.FEED, "feed:outlet", "Sample: all news");
    Clue known = new Clue(Origin.FEED, "feed:url", "https://sample.example/talks");
    Clue unknown = new Clue(Origin.FEED, "feed:url", "https://elsewhere.example/talks");

    assertThat(describe(title, outlet, known).chosenOutlet()).contains("The Sample");
    assertThat(describe(title, outlet, unknown).chosenOutlet()).contains("Sample: all news");
    assertThat(describe(title, outlet, known).chosenTitle()).isEqualTo("On the talks");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-05-06, 2014-05-06",
    "2014-05-06T12:00:00Z, 2014-05-06T12:00:00Z",
    "26-FEB-1987 15:01:01.79, 1987-02-26",
    "' 26-FEB-1987 15:01:01.79 ', 1987-02-26",
    "'Tue, 06 May 2014 12:00:00 GMT', 2014-05-06",
    "2014, 2014",
    "2014-05, 2014-05",
    "20140506, 2014-05-06",
    "03/04/2014, ",
    "yesterday, "
  })
  void aStatedDateIsReadWhereItIsUnambiguous(String written, String expected) {
    SourceText source =
        new SourceText("a.jsonl#1", "application/x-ndjson", "en", "The talks failed.");
    Description said =
        new Describer()
            .describe(source, List.of(record("published", written)), Optional.empty(), List.of());

    assertThat(said.chosenDate().map(PublicationDate::iso).orElse(null)).isEqualTo(expected);
  }

  @Test
  void theSubjectOfAMailIsItsTitle() {
    Description said = describe(new Clue(Origin.FILE_METADATA, "Message:Subject", "On the talks"));

    assertThat(said.chosenTitle()).isEqualTo("On the talks");
  }

  private static Clue record(String name, String value) {
    return new Clue(Origin.RECORD, "record:" + name, value);
  }

  private static SourceText source() {
    return new SourceText("a.jsonl#1", "application/x-ndjson", "en", TEXT);
  }

  private static Description describe(Clue... clues) {
    return new Describer().describe(source(), Arrays.asList(clues), Optional.empty(), KNOWN);
  }
}
