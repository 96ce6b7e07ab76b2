package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Description;
import org.parley.domain.PublicationDate;
import org.parley.domain.Stance;

/**
 * A table of articles for spreadsheets: RFC 4180, with a byte order mark, by which spreadsheets
 * know UTF-8. Several values of a cell are joined by semicolons; each proposition has two columns,
 * the side and who gave it. No cell is taken for a formula.
 */
final class CsvFile implements ArticleFile<Exported> {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final CSVPrinter rows;
  private final Exports.Whole whole;

  /** Begins a table. */
  CsvFile(Writer out, Exports.Whole whole) throws IOException {
    this.out = out;
    this.whole = whole;
    out.write(BYTE_ORDER_MARK);
    rows = new CSVPrinter(out, CSVFormat.RFC4180);
    rows.printRecord(header());
  }

  private List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "id",
                "title",
                "authors",
                "outlet",
                "published",
                "language",
                "url",
                "themes",
                "actors"));
    for (String proposition : whole.propositions()) {
      header.add(CsvCell.of("stance " + proposition));
      header.add(CsvCell.of("stance " + proposition + " by"));
    }
    header.addAll(List.of("words", "file", "address", "recordId", "reprints"));
    whole.own().forEach(name -> header.add(CsvCell.of(name)));
    return header;
  }

  @Override
  public void add(Exported exported) throws IOException {
    Article article = exported.article();
    Description described = article.description();
    List<String> row = new ArrayList<>();
    row.add(article.id().value());
    row.add(described.chosenTitle());
    row.add(String.join("; ", described.chosenAuthors()));
    row.add(described.chosenOutlet().orElse(""));
    row.add(described.chosenDate().map(PublicationDate::iso).orElse(""));
    row.add(article.source().language() == null ? "" : article.source().language());
    row.add(described.chosenUrl().orElse(""));
    row.add(String.join("; ", article.analysis().themeLabels()));
    row.add(String.join("; ", article.analysis().actors().stream().map(Actor::name).toList()));
    whole.propositions().forEach(proposition -> row.addAll(stance(article, proposition)));
    row.add(Integer.toString(article.source().words()));
    row.add(article.source().file());
    row.add(whole.site() + "/articles/" + article.id());
    row.add(described.recordId() == null ? "" : described.recordId());
    row.add(String.join("; ", exported.reprints().stream().map(ArticleId::value).toList()));
    whole.own().forEach(name -> row.add(String.join("; ", values(described, name))));
    rows.printRecord(row.stream().map(CsvCell::of).toList());
  }

  private static List<String> values(Description described, String column) {
    return described.columns().getOrDefault(column, List.of());
  }

  private static List<String> stance(Article article, String proposition) {
    return article.analysis().stances().stream()
        .filter(stance -> stance.proposition().equals(proposition))
        .findFirst()
        .map(CsvFile::cells)
        .orElse(List.of("", ""));
  }

  private static List<String> cells(Stance stance) {
    return List.of(stance.label().key(), stance.origin().key());
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
