package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/** Rows of the ledger as values. */
final class Rows {
  /** The columns of a file, where {@code f} is its table. */
  static final String FILE =
      "f.id, f.path, f.name, f.size, f.modified, f.seen, f.hash, f.fingerprint";

  /** The columns of an entry, where {@code e} is its table. */
  static final String ENTRY = "e.file, e.suffix, e.state, e.article, e.reason, e.detail, e.tries";

  private Rows() {}

  static LedgerEntry entry(ResultSet row, StatementContext context) throws SQLException {
    String article = row.getString("article");
    Fate fate =
        new Fate(
            Values.state(row.getString("state")),
            article == null ? null : new ArticleId(article),
            row.getString("reason"),
            row.getString("detail"));
    return new LedgerEntry(row.getString("suffix"), fate, row.getInt("tries"));
  }

  static LedgerLine line(ResultSet row, StatementContext context) throws SQLException {
    LedgerEntry entry = entry(row, context);
    return new LedgerLine(
        row.getString("name") + entry.suffix(),
        PathText.path(row.getString("path")),
        stamp(row),
        hash(row),
        entry);
  }

  static LedgerFile.Stamp stamp(ResultSet row) throws SQLException {
    return new LedgerFile.Stamp(
        row.getLong("size"),
        Values.instant(row.getLong("modified")),
        Values.instant(row.getLong("seen")));
  }

  static @Nullable String hash(ResultSet row) throws SQLException {
    return row.getString("hash");
  }
}
