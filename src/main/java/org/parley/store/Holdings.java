package org.parley.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Which articles entries give up and take within one transaction, and what comes of it: what is
 * indexed waits for analysis, what was the article of an entry and is no more is released, and what
 * nothing holds any more is forgotten.
 */
final class Holdings {
  private static final String RELEASE =
      "INSERT INTO released VALUES (:article) ON CONFLICT DO NOTHING";
  private static final String FORGET =
      "DELETE FROM article WHERE id = :article"
          + " AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.article = :article)";

  private final Handle handle;
  private final Requests requests;
  private final Set<String> givenUp = new HashSet<>();
  private final Set<String> released = new HashSet<>();
  private final Map<String, Fate.State> taken = new TreeMap<>();

  Holdings(Handle handle) {
    this.handle = handle;
    this.requests = new Requests(handle);
  }

  /** An entry held an article until now. */
  void givenUp(String article, Fate.State state) {
    givenUp.add(article);
    if (isTheArticle(state)) {
      released.add(article);
    }
  }

  /** An entry holds an article from now on, or none. */
  void taken(Fate fate) {
    if (fate.article() != null) {
      taken.merge(fate.article().value(), fate.state(), Holdings::foremost);
    }
  }

  private static Fate.State foremost(Fate.State one, Fate.State other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static boolean isTheArticle(Fate.State state) {
    return state == Fate.State.INDEXED || state == Fate.State.UNCHANGED;
  }

  /** Writes down what came of it all; to be called once, when all entries are written. */
  void settle() {
    Map<Boolean, List<String>> byWork =
        taken.entrySet().stream()
            .collect(
                Collectors.partitioningBy(
                    each -> each.getValue() == Fate.State.INDEXED,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    requests.request(byWork.getOrDefault(true, List.of()), false);
    requests.know(byWork.getOrDefault(false, List.of()));
    taken.forEach((article, state) -> keep(article, state));
    each(RELEASE, released);
    each(FORGET, givenUp);
  }

  private void keep(String article, Fate.State state) {
    givenUp.remove(article);
    if (isTheArticle(state)) {
      released.remove(article);
    }
  }

  private void each(String sql, Collection<String> articles) {
    PreparedBatch batch = handle.prepareBatch(sql);
    articles.forEach(article -> batch.bind("article", article).add());
    batch.execute();
  }

  /** Files are about to be removed with all their entries, however many these are. */
  static void releaseAllOf(Handle handle, List<Long> files) {
    handle
        .createUpdate(
            "INSERT INTO released SELECT DISTINCT article FROM entry"
                + " WHERE file IN (<files>) AND article IS NOT NULL"
                + " AND state IN ('indexed', 'unchanged') ON CONFLICT DO NOTHING")
        .bindList("files", files)
        .execute();
    handle
        .createUpdate(
            "DELETE FROM article WHERE id IN (SELECT article FROM entry WHERE file IN (<files>))"
                + " AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.article = article.id"
                + " AND file NOT IN (<files>))")
        .bindList("files", files)
        .execute();
  }
}
