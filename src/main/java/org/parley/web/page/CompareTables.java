package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.search.CrossTable;
import org.parley.search.Part;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.CompareTable.Head;
import org.parley.web.page.CompareTable.Kind;
import org.parley.web.page.CompareTable.Line;
import org.parley.web.page.CompareTable.Mark;

/**
 * Gives the numbers of a table their words and their searches. Immutable.
 *
 * @param search what the numbers are of, such that a search finds as many articles as it counts
 */
record CompareTables(Labels labels, SearchUrl url, SearchState search) {
  private static final int SHADES = 5;

  CompareTable of(CrossTable table, String corner) {
    List<Head> columns = table.columns().stream().map(this::head).toList();
    long most = most(table);
    List<Line> lines =
        table.rows().stream()
            .filter(row -> row.articles() > 0 || !(row.part() instanceof Part.Others))
            .map(row -> line(row, table.columns(), columns, most))
            .toList();
    return new CompareTable(
        corner, columns, lines, line(table.whole(), table.columns(), columns, 0));
  }

  private Line line(CrossTable.Row row, List<Part> parts, List<Head> columns, long most) {
    Head head = head(row.part());
    Optional<SearchState> narrowed = row.part().in(search);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part column = parts.get(i);
      long count = row.cells().get(i);
      boolean shaded = head.isNamed() && columns.get(i).isNamed();
      marks.add(
          new Mark(
              count,
              url(narrowed.flatMap(column::in), count),
              name(count, head, columns.get(i)),
              shaded ? shade(count, most) : 0));
    }
    Mark whole =
        new Mark(
            row.articles(), url(narrowed, row.articles()), name(row.articles(), head, null), 0);
    return new Line(head, whole, marks);
  }

  private @Nullable String url(Optional<SearchState> found, long count) {
    return count == 0 ? null : found.map(url::page).orElse(null);
  }

  private String name(long count, Head row, @Nullable Head column) {
    Texts texts = labels.texts();
    String what = column == null ? row.text() : texts.of("compare.cell", row.text(), column.text());
    return texts.of("compare.mark", what, count);
  }

  /** Shades of a few articles can be told apart, though one line has very many. */
  private static int shade(long count, long most) {
    return count == 0 ? 0 : (int) Math.max(1, Math.ceil(SHADES * Math.sqrt((double) count / most)));
  }

  private long most(CrossTable table) {
    long most = 1;
    for (CrossTable.Row row : table.rows()) {
      for (int i = 0; i < table.columns().size(); i++) {
        if (head(row.part()).isNamed() && head(table.columns().get(i)).isNamed()) {
          most = Math.max(most, row.cells().get(i));
        }
      }
    }
    return most;
  }

  private Head head(Part part) {
    Texts texts = labels.texts();
    if (part instanceof Part.Value value) {
      return named(labels.value(value.facet().key(), value.value()), null);
    } else if (part instanceof Part.Side side) {
      return named(labels.side(side.side()), side.side().key());
    } else if (part instanceof Part.Time time) {
      return named(texts.date(time.date().iso()), null);
    } else if (part instanceof Part.Unknown unknown) {
      return rest(texts.of("compare.of.unknown." + unknown.facet().key()));
    } else if (part instanceof Part.Others others) {
      return rest(texts.of("compare.of.others." + others.facet().key()));
    } else if (part instanceof Part.Loose loose) {
      return rest(texts.of("compare.of.loose." + loose.unit().key()));
    } else if (part instanceof Part.Undated) {
      return rest(texts.of("compare.undated"));
    } else if (part instanceof Part.Untouched) {
      return new Head(texts.of("compare.untouched"), Kind.REST, Labels.UNTOUCHED);
    }
    return rest(texts.of("compare.whole"));
  }

  private static Head named(String text, @Nullable String side) {
    return new Head(text, Kind.NAMED, side);
  }

  private static Head rest(String text) {
    return new Head(text, Kind.REST, null);
  }
}
