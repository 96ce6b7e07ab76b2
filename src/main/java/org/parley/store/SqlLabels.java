package org.parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Sha256;
import org.parley.domain.Stance;
import org.parley.domain.StanceLabel;

/**
 * The labels in the database: each method is one transaction. All labels are held in memory as
 * well, with the revision that they are of: other processes may change them, so the revision is
 * asked for each time.
 */
final class SqlLabels implements KeptLabels {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LABELS =
      "SELECT article, proposition, scope, side, sentences, at FROM stance_labels";

  private final Transactions transactions;
  private volatile @Nullable Held held;

  /** All labels as they were at one revision. */
  private record Held(long revision, List<StanceLabel> labels) {}

  SqlLabels(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void put(StanceLabel label) {
    transactions.change(handle -> put(handle, label, nextRevision(handle)));
  }

  private static void put(Handle handle, StanceLabel label, long revision) {
    Stance.Label side = label.side();
    handle
        .createUpdate(
            "INSERT INTO stance_labels VALUES (:article, :proposition, :sentence, :scope, :side,"
                + " :sentences, :at, :revision)"
                + " ON CONFLICT (article, proposition, sentence) DO UPDATE SET"
                + " side = excluded.side, sentences = excluded.sentences, at = excluded.at,"
                + " revision = excluded.revision")
        .bind("article", label.article().value())
        .bind("proposition", Values.text(label.proposition()))
        .bind("sentence", key(sentence(label)))
        .bind("scope", label.scope().name().toLowerCase(Locale.ROOT))
        .bind("side", side == null ? null : side.key())
        .bind("sentences", json(label.sentences()))
        .bind("at", Values.micros(label.at()))
        .bind("revision", revision)
        .execute();
  }

  @Override
  public boolean remove(ArticleId article, String proposition, @Nullable String sentence) {
    return transactions.write(
        handle -> {
          int removed =
              handle
                  .createUpdate(
                      "DELETE FROM stance_labels WHERE article = :article"
                          + " AND proposition = :proposition AND sentence = :sentence")
                  .bind("article", article.value())
                  .bind("proposition", Values.text(proposition))
                  .bind("sentence", key(sentence))
                  .execute();
          if (removed > 0) {
            nextRevision(handle);
          }
          return removed > 0;
        });
  }

  @Override
  public List<StanceLabel> of(ArticleId article) {
    return transactions.read(
        handle ->
            handle
                .createQuery(LABELS + " WHERE article = :article ORDER BY revision")
                .bind("article", article.value())
                .map(SqlLabels::read)
                .list());
  }

  @Override
  public List<StanceLabel> all() {
    Held known = held;
    return transactions.read(
        handle -> {
          long revision = revision(handle);
          if (known != null && known.revision() == revision) {
            return known.labels();
          }
          List<StanceLabel> labels =
              List.copyOf(
                  handle.createQuery(LABELS + " ORDER BY revision").map(SqlLabels::read).list());
          held = new Held(revision, labels);
          return labels;
        });
  }

  @Override
  public long revision() {
    return transactions.read(SqlLabels::revision);
  }

  private static long revision(Handle handle) {
    return handle.createQuery("SELECT number FROM stance_labels_revision").mapTo(Long.class).one();
  }

  private static long nextRevision(Handle handle) {
    return handle
        .createQuery("UPDATE stance_labels_revision SET number = number + 1 RETURNING number")
        .mapTo(Long.class)
        .one();
  }

  private static @Nullable String sentence(StanceLabel label) {
    return label.scope() == StanceLabel.Scope.SENTENCE ? label.sentences().get(0) : null;
  }

  /** A sentence may be longer than an index takes. */
  private static String key(@Nullable String sentence) {
    return sentence == null ? "" : Sha256.of(Values.text(sentence));
  }

  private static StanceLabel read(ResultSet row, StatementContext context) throws SQLException {
    String side = row.getString("side");
    return new StanceLabel(
        new ArticleId(row.getString("article")),
        row.getString("proposition"),
        side == null ? null : Stance.Label.of(side).orElseThrow(),
        StanceLabel.Scope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT)),
        sentences(row.getString("sentences")),
        Values.instant(row.getLong("at")));
  }

  private static String json(List<String> sentences) {
    try {
      return JSON.writeValueAsString(sentences.stream().map(Values::text).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> sentences(String json) {
    try {
      return List.of(JSON.readValue(json, String[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
