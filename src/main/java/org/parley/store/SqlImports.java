package org.parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The imports in the database: each method is one transaction. */
record SqlImports(Transactions transactions) implements Imports {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Progress NOTHING = new Progress(0, false, 0, new Tally(0, 0, 0, 0, 0, 0));

  @Override
  public long begin(List<String> folders) {
    return transactions.write(
        handle ->
            bind(
                    handle.createQuery(
                        "INSERT INTO import_run (folders, started, reported, files, counted,"
                            + " files_done, indexed, unchanged, duplicates, skipped, failed, removed)"
                            + " VALUES (:folders, :now, :now, :files, :counted, :files_done, :indexed,"
                            + " :unchanged, :duplicates, :skipped, :failed, :removed)"
                            + " RETURNING number"),
                    NOTHING)
                .bind("folders", json(folders))
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void progress(long number, Progress progress) {
    transactions.change(handle -> update(handle, number, progress, null));
  }

  @Override
  public void end(long number, Progress progress, End end) {
    transactions.change(handle -> update(handle, number, progress, end));
  }

  private static void update(Handle handle, long number, Progress progress, @Nullable End end) {
    bind(
            handle.createUpdate(
                "UPDATE import_run SET reported = :now, ended = coalesce(:ended, ended), files = :files,"
                    + " counted = :counted, files_done = :files_done, indexed = :indexed,"
                    + " unchanged = :unchanged, duplicates = :duplicates, skipped = :skipped,"
                    + " failed = :failed, removed = :removed WHERE number = :number"),
            progress)
        .bind("number", number)
        .bind("ended", end == null ? null : end.name().toLowerCase(Locale.ROOT))
        .execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Progress progress) {
    Tally tally = progress.tally();
    return statement
        .bind("now", Values.micros(Instant.now()))
        .bind("files", progress.files())
        .bind("counted", progress.counted())
        .bind("files_done", progress.filesDone())
        .bind("indexed", tally.indexed())
        .bind("unchanged", tally.unchanged())
        .bind("duplicates", tally.duplicates())
        .bind("skipped", tally.skipped())
        .bind("failed", tally.failed())
        .bind("removed", tally.removed());
  }

  @Override
  public List<Import> last(int limit) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM import_run ORDER BY number DESC LIMIT :limit")
                .bind("limit", limit)
                .map(SqlImports::read)
                .list());
  }

  private static Import read(ResultSet row, StatementContext context) throws SQLException {
    String ended = row.getString("ended");
    return new Import(
        row.getLong("number"),
        folders(row.getString("folders")),
        Values.instant(row.getLong("started")),
        Values.instant(row.getLong("reported")),
        new Progress(
            row.getLong("files"), row.getBoolean("counted"), row.getLong("files_done"), tally(row)),
        ended == null ? null : End.valueOf(ended.toUpperCase(Locale.ROOT)));
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        row.getLong("indexed"),
        row.getLong("unchanged"),
        row.getLong("duplicates"),
        row.getLong("skipped"),
        row.getLong("failed"),
        row.getLong("removed"));
  }

  private static String json(List<String> folders) {
    try {
      return JSON.writeValueAsString(folders.stream().map(Values::text).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> folders(String json) {
    try {
      return List.of(JSON.readValue(json, String[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
