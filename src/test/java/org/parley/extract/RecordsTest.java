package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Clue;
import org.parley.domain.Failure.Reason;
import org.parley.domain.Origin;

class RecordsTest {
  private static final String LINE = "{\"title\": \"On the talks\", \"text\": \"%s\"}\n";

  @TempDir private Path folder;

  @Test
  void eachLineIsAnArticleAndABadOneIsAFailureOfItsOwn() throws IOException {
    String list =
        "\uFEFF"
            + LINE.formatted(Entries.PROSE)
            + "{\"title\": \"Cut off\", \"te\n"
            + "\n"
            + "{\"title\": \"No text\", \"link\": \"x\"}\n"
            + "[1, 2]\n"
            + LINE.formatted("The last one.").strip();
    Entries entries = read("a.jsonl", list);

    assertThat(entries.suffixes()).containsExactly("#1", "#2", "#4", "#5", "#6", "");
    assertThat(entries.text("#1")).isEqualTo(Entries.PROSE.strip());
    assertThat(entries.article("#1").source().file()).isEqualTo("a.jsonl#1");
    assertThat(entries.article("#1").source().mediaType()).isEqualTo("application/x-ndjson");
    assertThat(entries.text("#6")).isEqualTo("The last one.");
    assertThat(entries.failure("#2").reason()).isEqualTo(Reason.INVALID_RECORD);
    assertThat(entries.failure("#2").reason().key()).isEqualTo("invalid-record");
    assertThat(entries.failure("#2").detail()).contains("breaks off").contains("expected");
    assertThat(entries.failure("#4").detail()).contains("no text").contains("title, link");
    assertThat(entries.failure("#5").detail()).contains("no JSON object");
    assertThat(entries.skipped("").detail())
        .isEqualTo("A list of 5 records, each listed by its own line.");
  }

  @Test
  void whatARecordSaysOfItselfBecomesClues() throws IOException {
    String list =
        "{\"id\": 17, \"title\": \"On the talks\", \"body\": \"The talks failed.\","
            + " \"authors\": [\"Ada Example\", {\"name\": \"Bob Sample\"}], \"outlet\": \"Sample\","
            + " \"date\": \"2014-05-06\", \"url\": \"https://sample.example/1\", \"language\": \"uk\","
            + " \"topic\": [\"war\", \"peace\"], \"empty\": null, \"more\": {\"a\": 1}}\n";
    Entries entries = read("a.ndjson", list);
    Map<String, String> clues = entries.clues("#1");

    assertThat(clues)
        .containsEntry("record:id", "17")
        .containsEntry("record:title", "On the talks")
        .containsEntry("record:author", "Ada Example|Bob Sample")
        .containsEntry("record:outlet", "Sample")
        .containsEntry("record:published", "2014-05-06")
        .containsEntry("record:url", "https://sample.example/1")
        .containsEntry("record:column:topic", "war|peace")
        .containsEntry("record:column:more", "{\"a\":1}")
        .hasSize(8);
    assertThat(entries.article("#1").clues()).extracting(Clue::origin).containsOnly(Origin.RECORD);
    assertThat(entries.article("#1").source().language()).isEqualTo("uk");
  }

  @Test
  void aLanguageThatIsNoneIsToldFromTheText() throws IOException {
    String list =
        "{\"title\": \"a\", \"language\": \"klingon\", \"text\": \""
            + Entries.PROSE.repeat(3)
            + "\"}";
    assertThat(read("a.jsonl", list).article("#1").source().language()).isEqualTo("en");
  }

  @Test
  void equalRecordsHaveTheSameIdHoweverTheyAreWritten() throws IOException {
    Entries entries =
        read(
            "a.jsonl",
            """
            {"title":"a","text":"b","topic":"c"}
            { "topic": "c", "text": "b", "title": "a" }
            {"title":"a","text":"b","topic":"d"}
            """);

    assertThat(entries.entry("#1").id()).isNotNull().isEqualTo(entries.entry("#2").id());
    assertThat(entries.entry("#3").id()).isNotEqualTo(entries.entry("#1").id());
  }

  @Test
  void theTextOfARecordIsOnlyTidiedAndMarkupIsReadAsSuch() throws IOException {
    String plain = "Share this:\\n\\nThe  talks\\u0000 failed.\\n\\nComments are closed.";
    String markup = "<p>The talks <b>failed</b>.</p><script>x()</script><p>a &lt; b</p>";
    Entries entries = read("a.jsonl", LINE.formatted(plain) + LINE.formatted(markup));

    assertThat(entries.text("#1"))
        .isEqualTo("Share this:\n\nThe talks failed.\n\nComments are closed.");
    assertThat(entries.text("#2")).isEqualTo("The talks failed.\n\na < b");
  }

  @Test
  void linesAreRecognisedByWhatTheyHoldAndAnArrayIsAListToo() throws IOException {
    String lines = LINE.formatted("One.") + LINE.formatted("Two.");
    assertThat(read("articles", lines).suffixes()).containsExactly("#1", "#2", "");
    Entries array =
        read("a.json", "[" + LINE.formatted("One.") + "," + LINE.formatted("Two.") + "]");
    assertThat(array.text("#2")).isEqualTo("Two.");
    assertThat(read("data.json", "[{\"a\": 1}]").skipped("").reason())
        .isEqualTo(Extraction.Skipped.Reason.NOT_AN_ARTICLE);
  }

  @Test
  void listsAreReadInArchivesAndPacked() throws IOException {
    byte[] list = Made.utf8(LINE.formatted("One.") + LINE.formatted("Two."));
    assertThat(Entries.of(folder, "a.jsonl.gz", Made.gzip(list)).suffixes())
        .containsExactly("#1", "#2", "");
    assertThat(Entries.of(folder, "a.zip", Made.zip("b.jsonl", list)).suffixes())
        .containsExactly("!/b.jsonl#1", "!/b.jsonl#2", "!/b.jsonl", "");
  }

  @Test
  void aListMayBeLargerThanWhatIsReadAtOnceButNotARecord() throws IOException {
    String list = LINE.formatted("One.").repeat(40) + LINE.formatted("x".repeat(1_100));
    Entries entries =
        Entries.of(folder, "a.jsonl", Made.utf8(list), new ExtractionLimits(1_000, 1_000));

    assertThat(entries.text("#40")).isEqualTo("One.");
    assertThat(entries.failure("#41").detail()).contains("longer than 1000");
  }

  @Test
  void tooManyRecordsEndTheReading() throws IOException {
    UnpackLimits few = new UnpackLimits(5, 10, 3, 1_000_000, 100);
    byte[] list = Made.utf8(LINE.formatted("One.").repeat(5));
    Entries entries = Entries.of(folder, "a.jsonl", list, new ExtractionLimits(50_000, 1_000, few));

    assertThat(entries.suffixes()).containsExactly("#1", "#2", "#3", "");
    assertThat(entries.failure("").detail()).contains("more than 3 records");
  }

  @Test
  void aTableIsReadRowByRowAndNamedByLine() throws IOException {
    String table =
        String.join(
            "\r\n",
            "\uFEFFTitle,Text,Author,topic",
            "On the talks,\"He said \"\"no\"\", twice.",
            "",
            "Then he left.\",Ada Example; Bob Sample,war",
            "",
            "Next,Two words,,",
            "Too,many,a,b,c",
            "No text,,a,b");
    Entries entries = read("a.csv", table);

    assertThat(entries.suffixes()).containsExactly("#2", "#6", "#7", "#8", "");
    assertThat(entries.text("#2")).isEqualTo("He said \"no\", twice.\n\nThen he left.");
    assertThat(entries.article("#2").source().mediaType()).isEqualTo("text/csv");
    assertThat(entries.clues("#2"))
        .containsEntry("record:author", "Ada Example|Bob Sample")
        .containsEntry("record:column:topic", "war");
    assertThat(entries.text("#6")).isEqualTo("Two words");
    assertThat(entries.failure("#7").detail()).contains("5 columns").contains("names 4");
    assertThat(entries.failure("#8").reason()).isEqualTo(Reason.INVALID_RECORD);
  }

  @Test
  void tablesArePartedByWhateverTheirFirstRowShows() throws IOException {
    assertThat(read("a.csv", "title;body\nA, b;One, two.\n").text("#2")).isEqualTo("One, two.");
    assertThat(read("a.tsv", "title\tbody\nA, b\tOne; two.\n").text("#2")).isEqualTo("One; two.");
    byte[] old =
        "title;text\nGespräch;Zugeständnisse in Köln und in Düsseldorf\n"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(Entries.of(folder, "old.csv", old).text("#2")).contains("Köln");
    byte[] wide = "title,text\nTalks,Переговоры\n".getBytes(StandardCharsets.UTF_16);
    assertThat(Entries.of(folder, "wide.csv", wide).text("#2")).isEqualTo("Переговоры");
  }

  @Test
  void aTableOfSomethingElseIsUnsupportedAndSaysWhatItLacks() throws IOException {
    Entries entries = read("a.csv", "name,price\nBread,3\n");

    assertThat(entries.suffixes()).containsExactly("");
    assertThat(entries.failure("").reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(entries.failure("").detail()).contains("title and text").contains("name, price");
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotFillTheMemory() throws IOException {
    String table = "title,text\nOne,Two\nOpen,\"" + "word ".repeat(50_000);
    Entries entries =
        Entries.of(folder, "a.csv", Made.utf8(table), new ExtractionLimits(10_000, 1_000));

    assertThat(entries.text("#2")).isEqualTo("Two");
    assertThat(entries.failure("").reason()).isEqualTo(Reason.CORRUPT);
  }

  private Entries read(String name, String content) throws IOException {
    return Entries.of(folder, name, Made.utf8(content));
  }
}
