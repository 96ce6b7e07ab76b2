package org.parley.extract.record;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Lists of articles as tables (CSV, RFC 4180): a row an article, the first row names the columns.
 */
public final class TableRecords {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TableRecords() {}

  /** The columns that a table has, of which this is the beginning. */
  public static List<String> header(String beginning) throws IOException {
    String start = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
    try (CSVParser rows =
        CSVParser.parse(start, format(separator(start)).builder().setMaxRows(1).get())) {
      Iterator<CSVRecord> first = rows.iterator();
      return first.hasNext() ? first.next().toList() : List.of();
    } catch (UncheckedIOException | IllegalStateException noTable) {
      return List.of();
    }
  }

  /** Whether a table with these columns is a list of articles. */
  public static boolean areArticles(List<String> header) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return names.contains("title") && (names.contains("text") || names.contains("body"));
  }

  /**
   * Goes through rows. A row is named after the line of the file that it begins at.
   *
   * @param beginning the first characters of {@code table}
   * @param longest a longer row ends the reading, in characters
   */
  public static void read(Reader table, String beginning, int longest, RecordReceiver receiver)
      throws IOException {
    RowReader limited = new RowReader(withoutMark(table), longest);
    try (CSVParser rows = CSVParser.parse(limited, format(separator(beginning)))) {
      Iterator<CSVRecord> iterator = rows.iterator();
      List<String> header = iterator.hasNext() ? iterator.next().toList() : List.of();
      for (long line = rows.getCurrentLineNumber() + 1; iterator.hasNext(); ) {
        CSVRecord row = iterator.next();
        long number = line;
        if (row.size() > 1 || !row.get(0).isBlank()) {
          receiver.receive(number, () -> record(number, header, row));
        }
        line = rows.getCurrentLineNumber() + 1;
        limited.row();
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private static ArticleRecord record(long number, List<String> header, CSVRecord row)
      throws InvalidRecord {
    if (row.size() > header.size()) {
      throw new InvalidRecord(
          "The row has "
              + row.size()
              + " columns, the first row names "
              + header.size()
              + "; a value that holds a separator has to stand in quotes.");
    }
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isBlank() && !header.get(i).isBlank()) {
        columns.put(header.get(i).strip(), List.of(row.get(i)));
      }
    }
    return ArticleRecord.of(number, columns);
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  /** What parts the columns: whatever stands most often in the first row, outside of quotes. */
  static char separator(String beginning) {
    int[] counts = new int[3];
    String marks = ",;\t";
    boolean quoted = false;
    for (int i = 0; i < beginning.length() && (quoted || beginning.charAt(i) != '\n'); i++) {
      char each = beginning.charAt(i);
      quoted ^= each == '"';
      int mark = marks.indexOf(each);
      if (!quoted && mark >= 0) {
        counts[mark]++;
      }
    }
    int best = counts[1] > counts[0] ? 1 : 0;
    return marks.charAt(counts[2] > counts[best] ? 2 : best);
  }

  private static Reader withoutMark(Reader table) throws IOException {
    PushbackReader reader = new PushbackReader(table, 1);
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  /** A quote that is never closed makes all that follows one row. */
  private static final class RowReader extends FilterReader {
    private static final int READ_AHEAD = 65_536;

    private final int longest;
    private long length;

    RowReader(Reader in, int longest) {
      super(in);
      this.longest = longest;
    }

    void row() {
      length = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
      int read = super.read(buffer, offset, count);
      length += Math.max(0, read);
      if (length > (long) longest + READ_AHEAD) {
        throw new IOException("a row without end: a quote may not be closed");
      }
      return read;
    }
  }
}
