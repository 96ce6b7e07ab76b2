package org.parley.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;
import org.parley.domain.MarksChange;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;
import org.parley.domain.Tags;

/** Changes of what readers keep, within one transaction. */
record KeptChanges(Handle handle) {

  void mark(ArticleId article, Reference reference, MarksChange change) {
    touch(article, reference);
    Marks before = marks(article);
    SortedSet<String> tags = spelled(change.tags().apply(before.tags()));
    boolean bookmarked =
        change.bookmarked() == null ? before.bookmarked() : change.bookmarked().booleanValue();
    boolean kept = bookmarked == before.bookmarked() && tags.equals(before.tags());
    handle
        .createUpdate(
            "UPDATE kept_article SET bookmarked = :bookmarked, is_read = :read, tags = :tags,"
                + " changed = CASE WHEN :kept THEN changed ELSE :now END WHERE article = :article")
        .bind("article", article.value())
        .bind("bookmarked", bookmarked)
        .bind("read", change.read() == null ? before.read() : change.read().booleanValue())
        .bind("tags", KeptRows.json(tags))
        .bind("kept", kept)
        .bind("now", now())
        .execute();
  }

  void add(Note note, Reference reference) {
    touch(note.article(), reference);
    bound(
            handle.createUpdate(
                "INSERT INTO note VALUES (:id, :article, :text, :words, :before, :after, :place,"
                    + " :tags, :written, :changed)"),
            note)
        .bind("article", note.article().value())
        .bind("written", Values.micros(note.written()))
        .execute();
  }

  boolean change(Note note, @Nullable Instant seen) {
    Note before = standing(note.id(), seen).orElse(null);
    if (before == null) {
      return false;
    }
    Instant next = before.changed().plus(1, ChronoUnit.MICROS);
    Instant changed = note.changed().isAfter(next) ? note.changed() : next;
    bound(
            handle.createUpdate(
                "UPDATE note SET text = :text, words = :words, words_before = :before,"
                    + " words_after = :after, place = :place, tags = :tags, changed = :changed"
                    + " WHERE id = :id"),
            note.with(note.writing(), changed))
        .execute();
    touchHolder(note.id());
    return true;
  }

  boolean remove(String note, @Nullable Instant seen) {
    if (standing(note, seen).isEmpty()) {
      return false;
    }
    touchHolder(note);
    handle.createUpdate("DELETE FROM note WHERE id = :id").bind("id", note).execute();
    return true;
  }

  /** The note, if nobody changed it since; nobody will before the transaction ends. */
  private Optional<Note> standing(String note, @Nullable Instant seen) {
    return new KeptQueries(handle)
        .note(note)
        .filter(kept -> seen == null || kept.changed().equals(seen));
  }

  void move(ArticleId from, ArticleId to, Reference reference) {
    Marks old = marks(from);
    if (!old.isKept()) {
      return;
    }
    mark(
        to,
        reference,
        new MarksChange(old.bookmarked() ? true : null, null, tags -> joined(tags, old.tags())));
    handle
        .createUpdate("UPDATE note SET article = :to WHERE article = :from")
        .bind("to", to.value())
        .bind("from", from.value())
        .execute();
    handle
        .createUpdate(
            "UPDATE kept_article SET bookmarked = FALSE, tags = '[]', revision = :revision"
                + " WHERE article = :from")
        .bind("from", from.value())
        .bind("revision", nextRevision())
        .execute();
  }

  Map<ArticleId, Long> behind() {
    Map<ArticleId, Long> behind = new LinkedHashMap<>();
    handle
        .createQuery("SELECT article, revision FROM kept_article WHERE shown <> revision")
        .map(
            (row, context) ->
                Map.entry(new ArticleId(row.getString("article")), row.getLong("revision")))
        .forEach(each -> behind.put(each.getKey(), each.getValue()));
    renew(behind.keySet());
    return behind;
  }

  private void renew(Collection<ArticleId> articles) {
    for (ArticleId article : articles) {
      handle
          .createUpdate(
              "UPDATE article SET requested_at = (SELECT number + 1 FROM last_request)"
                  + " WHERE id = :id AND requested_at IS NOT NULL")
          .bind("id", article.value())
          .execute();
      handle.execute("UPDATE last_request SET number = number + 1");
    }
  }

  void shown(Map<ArticleId, Long> revisions) {
    revisions.forEach(
        (article, revision) ->
            handle
                .createUpdate("UPDATE kept_article SET shown = :revision WHERE article = :article")
                .bind("article", article.value())
                .bind("revision", revision)
                .execute());
    handle.execute(
        "DELETE FROM kept_article WHERE shown = revision AND NOT bookmarked AND NOT is_read"
            + " AND tags = '[]'"
            + " AND NOT EXISTS (SELECT 1 FROM note WHERE note.article = kept_article.article)");
  }

  void cite(Map<ArticleId, Reference> references) {
    references.forEach(
        (article, reference) ->
            handle
                .createUpdate(
                    "UPDATE kept_article SET reference = :reference WHERE article = :article")
                .bind("article", article.value())
                .bind("reference", KeptRows.json(reference))
                .execute());
  }

  /** Makes the article one of those of which something is kept, and counts as its change. */
  private void touch(ArticleId article, Reference reference) {
    handle
        .createUpdate(
            "INSERT INTO kept_article VALUES (:article, :reference, NULL, NULL, FALSE, FALSE, '[]',"
                + " :now, :revision, 0) ON CONFLICT (article) DO UPDATE SET"
                + " reference = excluded.reference, revision = excluded.revision")
        .bind("article", article.value())
        .bind("reference", KeptRows.json(reference))
        .bind("now", now())
        .bind("revision", nextRevision())
        .execute();
    new Heirs(handle).place(article);
  }

  private void touchHolder(String note) {
    handle
        .createUpdate(
            "UPDATE kept_article SET revision = :revision"
                + " WHERE article = (SELECT article FROM note WHERE id = :id)")
        .bind("id", note)
        .bind("revision", nextRevision())
        .execute();
  }

  private Update bound(Update update, Note note) {
    NotedPassage passage = note.writing().passage();
    return update
        .bind("id", note.id())
        .bind("text", Values.text(note.writing().text()))
        .bind("words", passage == null ? null : Values.text(passage.words()))
        .bind("before", passage == null ? null : Values.text(passage.before()))
        .bind("after", passage == null ? null : Values.text(passage.after()))
        .bind("place", passage == null ? null : Long.valueOf(passage.start()))
        .bind("tags", KeptRows.json(spelled(note.writing().tags())))
        .bind("changed", Values.micros(note.changed()));
  }

  private SortedSet<String> spelled(SortedSet<String> tags) {
    return tags.isEmpty() ? tags : Tags.spelled(tags, new KeptQueries(handle).tags());
  }

  private Marks marks(ArticleId article) {
    return new KeptQueries(handle).marks(List.of(article)).getOrDefault(article, Marks.NONE);
  }

  private static SortedSet<String> joined(SortedSet<String> some, SortedSet<String> others) {
    SortedSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private long nextRevision() {
    return handle
        .createQuery("UPDATE keeping_revision SET number = number + 1 RETURNING number")
        .mapTo(Long.class)
        .one();
  }

  private static long now() {
    return Values.micros(Instant.now().truncatedTo(ChronoUnit.MICROS));
  }
}
