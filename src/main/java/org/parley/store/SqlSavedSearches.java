package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.parley.share.Codes;
import org.parley.share.SavedSearch;

/** The saved searches in the database: each method is one transaction. */
record SqlSavedSearches(Transactions transactions) implements SavedSearches {

  @Override
  public Optional<Kept> save(String name, String query, Instant seen) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    SavedSearch fresh =
        new SavedSearch(Codes.fresh(), Values.text(name), Values.text(query), now, seen);
    return transactions.write(handle -> save(handle, fresh));
  }

  private static Optional<Kept> save(Handle handle, SavedSearch fresh) {
    Optional<SavedSearch> same =
        handle
            .createQuery("SELECT * FROM saved_search WHERE query = :query")
            .bind("query", fresh.query())
            .map(SqlSavedSearches::read)
            .findFirst();
    if (same.isPresent()) {
      return Optional.of(new Kept(same.get(), false));
    }
    int kept = handle.createQuery("SELECT count(*) FROM saved_search").mapTo(Integer.class).one();
    if (kept >= MOST) {
      return Optional.empty();
    }
    insert(handle, fresh);
    return Optional.of(new Kept(fresh, true));
  }

  private static void insert(Handle handle, SavedSearch search) {
    handle
        .createUpdate(
            "INSERT INTO saved_search (code, name, query, saved, seen)"
                + " VALUES (:code, :name, :query, :saved, :seen)")
        .bind("code", search.code())
        .bind("name", search.name())
        .bind("query", search.query())
        .bind("saved", Values.micros(search.saved()))
        .bind("seen", Values.micros(search.seen()))
        .execute();
  }

  @Override
  public List<SavedSearch> all() {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM saved_search ORDER BY lower(name), code")
                .map(SqlSavedSearches::read)
                .list());
  }

  @Override
  public Optional<SavedSearch> find(String code) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM saved_search WHERE code = :code")
                .bind("code", Values.text(code))
                .map(SqlSavedSearches::read)
                .findOne());
  }

  @Override
  public void rename(String code, String name) {
    transactions.change(
        handle ->
            handle
                .createUpdate("UPDATE saved_search SET name = :name WHERE code = :code")
                .bind("name", Values.text(name))
                .bind("code", Values.text(code))
                .execute());
  }

  @Override
  public void remove(String code) {
    transactions.change(
        handle ->
            handle
                .createUpdate("DELETE FROM saved_search WHERE code = :code")
                .bind("code", Values.text(code))
                .execute());
  }

  @Override
  public void visited(String code, Instant seen) {
    transactions.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE saved_search SET seen = :seen WHERE code = :code AND seen < :seen")
                .bind("seen", Values.micros(seen))
                .bind("code", Values.text(code))
                .execute());
  }

  private static SavedSearch read(ResultSet row, StatementContext context) throws SQLException {
    return new SavedSearch(
        row.getString("code"),
        row.getString("name"),
        row.getString("query"),
        Values.instant(row.getLong("saved")),
        Values.instant(row.getLong("seen")));
  }
}
