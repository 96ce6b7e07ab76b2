package org.parley.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.KeptArticle;
import org.parley.domain.Marks;
import org.parley.domain.MarksChange;
import org.parley.domain.Note;
import org.parley.domain.Reference;
import org.parley.store.KeptArticles;

/**
 * What readers keep: bookmarks, read marks, tags, notes. Safe for use by several threads.
 *
 * <p>Every method throws {@link org.parley.store.DatabaseUnavailable} if the database cannot be
 * asked; those that change something throw what {@code show} throws if the index cannot be brought
 * up to date. The change is kept then.
 *
 * @param isOn whether readers may keep anything here
 * @param kept null if nothing was kept ever, nor can be
 * @param show brings what changed into the index
 */
public record Notebook(boolean isOn, @Nullable KeptArticles kept, Runnable show) {
  /** Nothing is kept. */
  public static final Notebook CLOSED = new Notebook(false, null, () -> {});

  private static final int ID_DIGITS = 16;

  /** The marks of these articles; one without any is not in the answer. */
  Map<ArticleId, Marks> marks(Collection<ArticleId> articles) {
    return kept == null || articles.isEmpty() ? Map.of() : kept.of(articles);
  }

  /** The notes on an article, the oldest first. */
  List<Note> notesOn(ArticleId article) {
    return kept == null ? List.of() : kept.notesOn(article);
  }

  Optional<Note> note(String id) {
    return kept == null ? Optional.empty() : kept.note(id);
  }

  /** All articles that have a bookmark, a tag or a note. */
  List<KeptArticle> all() {
    return kept == null ? List.of() : kept.all();
  }

  /** All tags. */
  SortedSet<String> tags() {
    return kept == null ? Collections.emptySortedSet() : kept.tags();
  }

  /** Those of these articles that no file holds. */
  Set<ArticleId> gone(Collection<ArticleId> articles) {
    return kept == null || articles.isEmpty() ? Set.of() : kept.gone(articles);
  }

  /** Changes the marks of an article; when it returns, searches find it by them. */
  void mark(Article article, MarksChange change) {
    open().mark(article.id(), Reference.of(article), change);
    show.run();
  }

  /** Keeps a new note. */
  Note add(Article article, Note.Writing writing) {
    String id = UUID.randomUUID().toString().replace("-", "").substring(0, ID_DIGITS);
    Instant now = now();
    open().add(new Note(id, article.id(), writing, now, now), Reference.of(article));
    show.run();
    return open().note(id).orElseThrow();
  }

  /**
   * Puts something else in a note.
   *
   * @param seen when the note that was read was changed last; null to put it there in any case
   * @return the note as it is then; empty if it is gone, or was changed since
   */
  Optional<Note> change(Note note, Note.Writing writing, @Nullable Instant seen) {
    if (!open().change(note.with(writing, now()), seen)) {
      return Optional.empty();
    }
    show.run();
    return open().note(note.id());
  }

  /**
   * Takes a note back.
   *
   * @param seen when the note that was read was changed last; null to take it back in any case
   * @return false if it is gone already, or was changed since
   */
  boolean remove(Note note, @Nullable Instant seen) {
    if (!open().remove(note.id(), seen)) {
      return false;
    }
    show.run();
    return true;
  }

  private KeptArticles open() {
    if (kept == null) {
      throw new IllegalStateException("nothing can be kept here");
    }
    return kept;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
