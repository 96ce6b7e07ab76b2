package org.parley.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.web.page.CompareTable;

/**
 * A table of numbers as CSV after RFC 4180, in UTF-8 with the mark by which spreadsheets know it. A
 * text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises
 * against CSV injection.
 */
final class CompareCsv {
  private static final String MARK = "\ufeff";
  private static final String FORMULAS = "=+-@\t\r";

  private CompareCsv() {}

  /** The table with its whole in the last row and the wholes of its rows in the last column. */
  static String of(CompareTable table) {
    StringBuilder csv = new StringBuilder(MARK);
    List<String> heads = new ArrayList<>(List.of(table.corner()));
    table.columns().forEach(column -> heads.add(column.text()));
    if (table.hasWholes()) {
      heads.add(table.whole().head().text());
    }
    line(csv, heads);
    table.lines().forEach(line -> line(csv, cells(line, table.hasWholes())));
    line(csv, cells(table.whole(), table.hasWholes()));
    return csv.toString();
  }

  private static List<String> cells(CompareTable.Line line, boolean whole) {
    List<String> cells = new ArrayList<>(List.of(line.head().text()));
    line.marks().forEach(mark -> cells.add(Long.toString(mark.count())));
    if (whole) {
      cells.add(Long.toString(line.whole().count()));
    }
    return cells;
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(CompareCsv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
