package org.parley.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.parley.domain.ArticleId;

/**
 * Which articles took the place of kept ones that are gone, within one transaction. A file whose
 * content changes holds another article; the file is the link between the two.
 */
record Heirs(Handle handle) {
  /** The states of entries that hold an article, as SQL. */
  static final String HOLDING = "('indexed', 'unchanged', 'duplicate')";

  private static final String HELD =
      "SELECT 1 FROM entry h WHERE h.article = kept_article.article AND h.state IN " + HOLDING;

  private static final String HOLDER =
      "SELECT f.path, e.suffix FROM entry e JOIN source_file f ON f.id = e.file"
          + " WHERE e.article = kept_article.article AND e.state IN "
          + HOLDING
          + " ORDER BY CASE e.state WHEN 'duplicate' THEN 1 ELSE 0 END, f.path, e.place LIMIT 1";

  /** Notes which file holds an article. */
  void place(ArticleId article) {
    handle
        .createUpdate(
            "UPDATE kept_article SET (path, suffix) = ("
                + HOLDER
                + ") WHERE article = :article AND EXISTS ("
                + HELD
                + ")")
        .bind("article", article.value())
        .execute();
  }

  /** Notes which file holds each article whose file holds it no more, where another does. */
  void placeAll() {
    handle.execute(
        "UPDATE kept_article SET (path, suffix) = ("
            + HOLDER
            + ") WHERE EXISTS ("
            + HELD
            + ") AND NOT EXISTS (SELECT 1 FROM entry e JOIN source_file f ON f.id = e.file"
            + " WHERE e.article = kept_article.article AND f.path = kept_article.path"
            + " AND e.suffix = kept_article.suffix AND e.state IN "
            + HOLDING
            + ")");
  }

  /** The gone articles of which something is kept, with those that are in their place. */
  Map<ArticleId, ArticleId> heirs() {
    Map<ArticleId, ArticleId> heirs = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT kept_article.article, e.article AS heir FROM kept_article"
                + " JOIN source_file f ON f.path = kept_article.path"
                + " JOIN entry e ON e.file = f.id AND e.suffix = kept_article.suffix"
                + " WHERE e.article IS NOT NULL AND e.state IN "
                + HOLDING
                + " AND NOT EXISTS ("
                + HELD
                + ") AND (bookmarked OR tags <> '[]' OR EXISTS (SELECT 1 FROM note"
                + " WHERE note.article = kept_article.article)) ORDER BY changed")
        .map(
            (row, context) ->
                Map.entry(
                    new ArticleId(row.getString("article")), new ArticleId(row.getString("heir"))))
        .forEach(each -> heirs.put(each.getKey(), each.getValue()));
    return heirs;
  }
}
