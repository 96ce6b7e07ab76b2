package org.parley.export;

/**
 * Keeps spreadsheets from taking a cell for a formula, which could run programs or send data away:
 * one that begins like a formula gets an apostrophe before it, which shows that it is text.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class CsvCell {
  /** Also in the width of East Asian letters, which some spreadsheets read alike. */
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private CsvCell() {}

  /** The cell, with an apostrophe before it where it would be a formula. */
  static String of(String value) {
    String shown = value.replace("\u0000", "");
    return !shown.isEmpty() && BEGINNINGS.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }
}
