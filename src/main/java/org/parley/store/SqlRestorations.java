package org.parley.store;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.parley.domain.ArticleId;

/** The restorations in the database: each method is one transaction. */
record SqlRestorations(Transactions transactions) implements Restorations {
  @Override
  public OptionalLong unshown() {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT number FROM restoration WHERE NOT shown ORDER BY number DESC")
                .mapTo(Long.class)
                .findFirst()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty()));
  }

  @Override
  public void shown(long number) {
    transactions.change(
        handle -> handle.execute("UPDATE restoration SET shown = TRUE WHERE number <= ?", number));
  }

  @Override
  public void unanalysed(Collection<ArticleId> articles) {
    List<String> ids = articles.stream().map(ArticleId::value).toList();
    transactions.change(
        handle ->
            Values.chunks(ids)
                .forEach(some -> new Requests(handle).request(idle(handle, some), false)));
  }

  private static List<String> idle(Handle handle, List<String> articles) {
    return handle
        .createQuery("SELECT id FROM article WHERE id IN (<some>) AND requested_at IS NULL")
        .bindList("some", articles)
        .mapTo(String.class)
        .list();
  }
}
