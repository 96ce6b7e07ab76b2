package org.parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.KeptArticle;
import org.parley.domain.MarksChange;
import org.parley.domain.Note;
import org.parley.domain.ReadersMarks;
import org.parley.domain.Reference;

/**
 * Bookmarks, read marks, tags and notes. They outlast their article: one that comes back finds
 * them, and where a file has changed, {@link #moves} tells which article took its place. Each
 * method is one transaction, durable when it returns. Safe for use by several threads and several
 * processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface KeptArticles extends ReadersMarks {
  /** Changes the marks of an article. */
  void mark(ArticleId article, Reference reference, MarksChange change);

  /** Keeps a new note; its tags are spelled as known ones are. */
  void add(Note note, Reference reference);

  /**
   * Puts a note in the place of that with the same id. The moment of the change is later than that
   * of the change before, if need be by a microsecond, so that it tells one state from another.
   *
   * @param seen when the note that it was made from was changed last; null for any
   * @return false if there is none, or if it was changed since
   */
  boolean change(Note note, @Nullable Instant seen);

  /**
   * Forgets a note.
   *
   * @param seen when the note that is meant was changed last; null for any
   * @return false if there was none, or if it was changed since
   */
  boolean remove(String note, @Nullable Instant seen);

  /** The note of this id; empty if there is none. */
  Optional<Note> note(String id);

  /** The notes on an article, the oldest first. */
  List<Note> notesOn(ArticleId article);

  /** All articles that have a bookmark, a tag or a note. */
  List<KeptArticle> all();

  /** All tags of articles and notes. */
  SortedSet<String> tags();

  /** Those of these articles that no file holds. */
  Set<ArticleId> gone(Collection<ArticleId> articles);

  /**
   * The articles of which the index does not have the last change, with the revision of that
   * change. Those of them that wait for analysis wait anew: whoever analyses them now will find
   * that the index has another version, and leave it.
   */
  Map<ArticleId, Long> behind();

  /** Says that the index has these articles as they were at these revisions. */
  void shown(Map<ArticleId, Long> revisions);

  /**
   * Articles that are gone, of which something is kept, each with the one that its file holds
   * instead. Finds out which file holds each of those that are not gone, for when they will be.
   */
  Map<ArticleId, ArticleId> moves();

  /**
   * Gives bookmark, tags and notes of an article to the one that took its place; that the old one
   * was read says nothing of the new one. Nothing happens the second time.
   */
  void move(ArticleId from, ArticleId to, Reference reference);

  /** Takes over how kept articles are cited now; others are left out. */
  void cite(Map<ArticleId, Reference> references);
}
