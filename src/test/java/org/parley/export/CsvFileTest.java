package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.Actor;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;
import org.parley.domain.Stance;
import org.parley.json.ArticleJson;

/** Tables and lines of whole articles. */
class CsvFileTest {
  @Test
  void aRowHoldsWhatIsKnownOfTheArticle() throws IOException {
    Article article = article("A title, \"quoted\"\nand broken; Зеленський", "Ann Other");

    Map<String, String> row = rows(article).get(0).toMap();

    assertThat(row)
        .containsEntry("id", article.id().value())
        .containsEntry("title", "A title, \"quoted\"\nand broken; Зеленський")
        .containsEntry("authors", "Ann Other; Another One")
        .containsEntry("outlet", "The Courier")
        .containsEntry("published", "2025-05")
        .containsEntry("language", "en")
        .containsEntry("url", "")
        .containsEntry("actors", "Donald Trump")
        .containsEntry("stance mediation", "opposes")
        .containsEntry("stance mediation by", "curator")
        .containsEntry("stance other", "")
        .containsEntry("stance other by", "")
        .containsEntry("words", "3")
        .containsEntry("file", "folder/a.txt")
        .containsEntry("recordId", "r-17")
        .containsEntry("reprints", article.id().value())
        .containsEntry("desk", "law; politics")
        .containsEntry("address", "http://localhost:1/articles/" + article.id());
  }

  @Test
  void spreadsheetsKnowTheEncoding() throws IOException {
    assertThat(text(Format.CSV).getBytes(StandardCharsets.UTF_8))
        .startsWith(0xEF, 0xBB, 0xBF)
        .endsWith('\r', '\n');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil.example\")",
        "+1+2",
        "-2+3",
        "@SUM(A1)",
        "\tTab",
        "\rReturn",
        "\nFeed",
        "＝1+1",
        "\u0000=1+1"
      })
  void noCellIsAFormula(String formula) throws IOException {
    Map<String, String> row = rows(article("T", formula)).get(0).toMap();

    assertThat(row.get("authors")).startsWith("'").contains(formula.replace("\u0000", ""));
    assertThat(row.values()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
  }

  @Test
  void ordinaryCellsStayAsTheyAre() {
    assertThat(CsvCell.of("a = b - c @ d")).isEqualTo("a = b - c @ d");
    assertThat(CsvCell.of("")).isEmpty();
  }

  @Test
  void aLineOfJsonIsTheArticleOfTheContractWithItsReprints() throws IOException {
    Article article = article("T", "Ann Other");

    assertThat(text(Format.JSONL, article, article).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"id\":\"" + article.id() + "\""))
        .allMatch(line -> line.contains("\"reprints\":[\"" + article.id() + "\"]"))
        .allMatch(line -> line.contains("\"text\":\"Three words here\""));
  }

  private static List<CSVRecord> rows(Article... articles) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text(Format.CSV, articles).substring(1), format)) {
      return parser.getRecords();
    }
  }

  private static String text(Format format, Article... articles) throws IOException {
    StringWriter text = new StringWriter();
    Exports.Whole whole =
        new Exports.Whole(
            List.of("mediation", "other"), List.of("desk"), "http://localhost:1", ArticleJson::of);
    try (ArticleFile<Exported> file = Exports.articles(format, text, whole)) {
      for (Article article : articles) {
        file.add(new Exported(article, List.of(article.id())));
      }
    }
    return text.toString();
  }

  private static Article article(String title, String author) {
    return new Article(
        ArticleId.ofContent(title.getBytes(StandardCharsets.UTF_8)),
        new SourceText("folder/a.txt", "text/plain", "en", "Three words here"),
        new Description(
            chosen(title),
            List.of(receipt(author), receipt("Another One")),
            chosen("The Courier"),
            chosen("2025-05"),
            List.of(),
            "r-17",
            Map.of("desk", List.of("law", "politics"))),
        new Analysis(
            List.of(new Actor("Donald Trump", Actor.Kind.PERSON, 1, List.of("Trump"))),
            List.of(),
            List.of(
                new Stance(
                    "mediation", Stance.Label.OPPOSES, 1, Stance.Decider.CURATOR, List.of())),
            List.of()));
  }

  private static List<Receipt> chosen(String value) {
    return List.of(receipt(value));
  }

  private static Receipt receipt(String value) {
    return new Receipt(value, Origin.META, value, null, true);
  }
}
