package org.parley.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.domain.ArticleId;

/** The queue in the database: each method is one transaction. */
record SqlAnalysisQueue(Transactions transactions) implements AnalysisQueue {

  @Override
  public List<Request> next(int limit) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, requested_at FROM article WHERE requested_at IS NOT NULL"
                        + " ORDER BY asked DESC, requested_at DESC LIMIT :limit")
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Request(
                            new ArticleId(row.getString("id")), row.getLong("requested_at")))
                .list());
  }

  @Override
  public void request(Collection<ArticleId> articles) {
    List<String> ids = articles.stream().map(ArticleId::value).toList();
    transactions.change(handle -> new Requests(handle).request(ids, true));
  }

  @Override
  public void done(Collection<Request> requests) {
    transactions.change(handle -> takeOff(handle, requests));
  }

  private static void takeOff(Handle handle, Collection<Request> requests) {
    PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE article SET requested_at = NULL, asked = 0"
                + " WHERE id = :id AND requested_at = :number");
    requests.forEach(
        request ->
            batch.bind("id", request.article().value()).bind("number", request.number()).add());
    batch.execute();
  }

  @Override
  public Waiting waiting() {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(requested_at) AS pending, count(*) AS articles FROM article")
                .map((row, context) -> new Waiting(row.getLong("pending"), row.getLong("articles")))
                .one());
  }
}
