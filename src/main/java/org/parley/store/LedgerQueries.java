package org.parley.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.parley.domain.ArticleId;

/** The questions to the ledger, within one transaction. */
record LedgerQueries(Handle handle) {
  private static final int ROWS_AT_A_TIME = 1_000;
  private static final String LINES =
      "SELECT "
          + Rows.FILE
          + ", "
          + Rows.ENTRY
          + " FROM source_file f JOIN entry e ON e.file = f.id ";

  Map<Path, LedgerFile> find(Collection<Path> paths) {
    Map<String, Path> asked = new HashMap<>();
    paths.forEach(path -> asked.put(PathText.of(path), path));
    Map<Path, LedgerFile> found = new LinkedHashMap<>();
    for (List<String> some : Values.chunks(asked.keySet())) {
      files(some, asked).forEach(file -> found.put(file.path(), file));
    }
    return found;
  }

  private List<LedgerFile> files(List<String> paths, Map<String, Path> asked) {
    Map<Long, List<LedgerEntry>> entries = new HashMap<>();
    entriesOf(paths)
        .map(
            (row, context) ->
                entries
                    .computeIfAbsent(row.getLong("file"), any -> new ArrayList<>())
                    .add(Rows.entry(row, context)))
        .forEach(each -> {});
    return handle
        .createQuery("SELECT " + Rows.FILE + " FROM source_file f WHERE f.path IN (<paths>)")
        .bindList("paths", paths)
        .map(
            (row, context) ->
                new LedgerFile(
                    asked.getOrDefault(row.getString("path"), PathText.path(row.getString("path"))),
                    row.getString("name"),
                    Rows.stamp(row),
                    Rows.hash(row),
                    row.getString("fingerprint"),
                    entries.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private Query entriesOf(List<String> paths) {
    return streamed(
        handle
            .createQuery(
                "SELECT "
                    + Rows.ENTRY
                    + " FROM source_file f JOIN entry e ON e.file = f.id"
                    + " WHERE f.path IN (<paths>) ORDER BY e.file, e.place")
            .bindList("paths", paths));
  }

  Map<ArticleId, List<LedgerLine>> holders(Collection<ArticleId> articles) {
    Map<ArticleId, List<LedgerLine>> holders = new LinkedHashMap<>();
    for (List<ArticleId> some : Values.chunks(new HashSet<>(articles))) {
      handle
          .createQuery(
              LINES
                  + "WHERE e.article IN (<articles>)"
                  + " ORDER BY CASE e.state WHEN 'duplicate' THEN 1 ELSE 0 END,"
                  + " f.name, f.id, e.place")
          .bindList("articles", some.stream().map(ArticleId::value).toList())
          .map(Rows::line)
          .forEach(line -> hold(holders, line));
    }
    return holders;
  }

  private static void hold(Map<ArticleId, List<LedgerLine>> holders, LedgerLine line) {
    ArticleId article = line.entry().fate().article();
    if (article != null) {
      holders.computeIfAbsent(article, any -> new ArrayList<>()).add(line);
    }
  }

  void below(Path root, Consumer<Path> told) {
    String text = PathText.of(root);
    String folder = text.endsWith("/") ? text : text + "/";
    // All that begins with the folder's name lies before the same name with the next character.
    String end = folder.substring(0, folder.length() - 1) + (char) ('/' + 1);
    streamed(
            handle
                .createQuery(
                    "SELECT path FROM source_file"
                        + " WHERE path = :root OR (path >= :folder AND path < :end) ORDER BY path")
                .bind("root", text)
                .bind("folder", folder)
                .bind("end", end))
        .mapTo(String.class)
        .forEach(path -> told.accept(PathText.path(path)));
  }

  List<LedgerLine> withHash(String hash) {
    return handle
        .createQuery(
            LINES
                + "WHERE substr(f.hash, 1, 12) = substr(:hash, 1, 12) AND f.hash = :hash"
                + " AND e.suffix = '' ORDER BY f.name, f.id")
        .bind("hash", hash)
        .map(Rows::line)
        .list();
  }

  Set<ArticleId> released() {
    return handle
        .createQuery("SELECT article FROM released")
        .mapTo(String.class)
        .map(ArticleId::new)
        .set();
  }

  List<Ledger.Count> counts() {
    return handle
        .createQuery(
            "SELECT state, reason, count(*) AS entries FROM entry GROUP BY state, reason"
                + " ORDER BY count(*) DESC, state, reason")
        .map(
            (row, context) ->
                new Ledger.Count(
                    Values.state(row.getString("state")),
                    row.getString("reason"),
                    row.getLong("entries")))
        .list();
  }

  /** Rows come a few at a time, not all at once. */
  static Query streamed(Query query) {
    return query.setFetchSize(ROWS_AT_A_TIME);
  }
}
