package org.parley.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of articles, within one transaction. */
record Requests(Handle handle) {

  /**
   * Makes articles wait, the first of them before the others. What someone asks for waits before
   * all that is merely new, so that an import of days does not hold up what a person wants to see
   * now.
   *
   * @param asked whether someone asked for them
   */
  void request(Collection<String> articles, boolean asked) {
    Collection<String> distinct = new LinkedHashSet<>(articles);
    if (distinct.isEmpty()) {
      return;
    }
    long number = lastNumberOf(distinct.size());
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO article (id, requested_at, asked) VALUES (:id, :number, :asked)"
                + " ON CONFLICT (id) DO UPDATE SET requested_at = excluded.requested_at,"
                + " asked = CASE WHEN excluded.asked = 1 THEN 1 ELSE article.asked END");
    for (String article : distinct) {
      batch.bind("id", article).bind("number", number).bind("asked", asked ? 1 : 0).add();
      number--;
    }
    batch.execute();
  }

  /** Takes as many new numbers as are needed, and tells the greatest. */
  private long lastNumberOf(int count) {
    return handle
        .createQuery("UPDATE last_request SET number = number + :count RETURNING number")
        .bind("count", count)
        .mapTo(Long.class)
        .one();
  }

  /** Makes articles known, without making those wait that do not. */
  void know(Collection<String> articles) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO article (id, requested_at, asked) VALUES (:id, NULL, 0)"
                + " ON CONFLICT DO NOTHING");
    articles.forEach(article -> batch.bind("id", article).add());
    batch.execute();
  }
}
