package org.parley.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.parley.store.StoredTables;

/** The rows of a table as lines of JSON. */
final class TableLines {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

  private TableLines() {}

  /**
   * Writes all rows of a table.
   *
   * @param to stays open
   * @return the table as a manifest names it
   * @throws UncheckedIOException if they cannot be written
   */
  static Manifest.Table write(StoredTables from, String table, OutputStream to) {
    DigestOutputStream digested = new DigestOutputStream(to, sha256());
    long[] rows = {0};
    from.rows(
        table,
        row -> {
          try {
            JSON.writeValue(digested, row);
            digested.write('\n');
            rows[0]++;
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
        });
    return new Manifest.Table(table, rows[0], hex(digested.getMessageDigest()));
  }

  /**
   * Reads all rows of a table.
   *
   * @return the table as it is, to be compared with what the manifest says
   * @throws IOException if it cannot be read, or is no lines of JSON
   */
  static Manifest.Table read(InputStream from, String table, Consumer<ObjectNode> told)
      throws IOException {
    DigestInputStream digested = new DigestInputStream(from, sha256());
    long rows = 0;
    MappingIterator<ObjectNode> lines = JSON.readerFor(ObjectNode.class).readValues(digested);
    while (lines.hasNextValue()) {
      told.accept(lines.nextValue());
      rows++;
    }
    digested.transferTo(OutputStream.nullOutputStream());
    return new Manifest.Table(table, rows, hex(digested.getMessageDigest()));
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
