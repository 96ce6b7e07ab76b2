package org.parley.search;

import java.util.List;

/**
 * A search's articles, counted by two axes at once. A number is of articles: one that has a value
 * twice counts once, one of two authors counts for each, and every print of a piece counts, as in
 * facets.
 *
 * @param columns the parts of the second axis, in order
 * @param rows the parts of the first axis, in order
 * @param whole all articles, by column
 */
public record CrossTable(List<Part> columns, List<Row> rows, Row whole) {
  public CrossTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A part of the articles.
   *
   * @param articles how many
   * @param cells how many of them are in each column
   */
  public record Row(Part part, long articles, List<Long> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
