package org.parley.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;

/**
 * When articles came, within one transaction. What comes later has the greater moment, whatever the
 * clock does, so that one moment tells what somebody could know from what is new. Moments are whole
 * milliseconds, as the index keeps them.
 */
record Arrivals(Handle handle) {
  private static final String INSERT =
      "INSERT INTO arrival (article, arrived, changed, digest) VALUES (:article, :at, :at, NULL)"
          + " ON CONFLICT DO NOTHING";
  private static final String UPDATE =
      "UPDATE arrival SET digest = :digest, changed = :changed WHERE article = :article";

  private record Known(Moments moments, @Nullable String digest) {}

  /** The moments of articles; those never seen before come now. */
  Map<ArticleId, Moments> of(Collection<ArticleId> articles) {
    Map<ArticleId, Known> known = known(articles);
    List<ArticleId> fresh = articles.stream().filter(id -> !known.containsKey(id)).toList();
    Map<ArticleId, Moments> moments = new HashMap<>();
    known.forEach((id, one) -> moments.put(id, one.moments()));
    if (!fresh.isEmpty()) {
      Instant now = next();
      PreparedBatch batch = handle.prepareBatch(INSERT);
      fresh.forEach(id -> batch.bind("article", id.value()).bind("at", Values.micros(now)).add());
      batch.execute();
      fresh.forEach(id -> moments.put(id, new Moments(now, now)));
    }
    return moments;
  }

  /**
   * The moments of articles that were analysed. One whose digest is another than it was has changed
   * now; the first analysis belongs to its coming.
   */
  Map<ArticleId, Moments> analysed(Map<ArticleId, String> digests) {
    Map<ArticleId, Moments> moments = of(digests.keySet());
    Map<ArticleId, Known> known = known(digests.keySet());
    PreparedBatch batch = handle.prepareBatch(UPDATE);
    digests.forEach(
        (id, digest) -> {
          Known before = known.get(id);
          if (before != null && !digest.equals(before.digest())) {
            Moments after = before.digest() == null ? before.moments() : changed(before.moments());
            moments.put(id, after);
            batch
                .bind("article", id.value())
                .bind("digest", digest)
                .bind("changed", Values.micros(after.changed()))
                .add();
          }
        });
    batch.execute();
    return moments;
  }

  private static Moments changed(Moments before) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new Moments(before.arrived(), now.isBefore(before.changed()) ? before.changed() : now);
  }

  private Instant next() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return handle
        .createQuery("SELECT max(arrived) FROM arrival")
        .mapTo(Long.class)
        .findOne()
        .map(last -> Values.instant(last).plusMillis(1))
        .filter(now::isBefore)
        .orElse(now);
  }

  private Map<ArticleId, Known> known(Collection<ArticleId> articles) {
    Map<ArticleId, Known> known = new HashMap<>();
    for (List<String> some : Values.chunks(articles.stream().map(ArticleId::value).toList())) {
      handle
          .createQuery(
              "SELECT article, arrived, changed, digest FROM arrival WHERE article IN (<some>)")
          .bindList("some", some)
          .map(
              (row, context) ->
                  known.put(
                      new ArticleId(row.getString("article")),
                      new Known(
                          new Moments(
                              Values.instant(row.getLong("arrived")),
                              Values.instant(row.getLong("changed"))),
                          row.getString("digest"))))
          .forEach(each -> {});
    }
    return known;
  }
}
