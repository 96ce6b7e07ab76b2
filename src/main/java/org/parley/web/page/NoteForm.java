package org.parley.web.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;

/**
 * A form with a note in it, as it is shown and as it comes back.
 *
 * @param address takes it; null where nothing can
 */
public record NoteForm(@Nullable String address, From from, Words words) {
  /**
   * What it was made from.
   *
   * @param to the page to come back to: {@code notes}, or else the article
   * @param search what that page shows, as parameters
   * @param article the id of the article
   * @param changed when the note was changed last; empty for a new one
   */
  public record From(String to, String search, String article, String changed) {
    /** Whether the note is still as it was; a form that does not tell will do. */
    public boolean knows(Instant last) {
      return changed.isEmpty() || changed.equals(last.toString());
    }
  }

  /**
   * What was typed.
   *
   * @param before what stands before the passage in the text, to tell its place; may be empty
   */
  public record Words(String text, String tags, String passage, String before) {}

  /** The form that changes a note. */
  public static NoteForm of(Note note, String to, String search) {
    Note.Writing writing = note.writing();
    NotedPassage passage = writing.passage();
    return new NoteForm(
        NotesState.PATH + "/" + note.id(),
        new From(to, search, note.article().value(), note.changed().toString()),
        new Words(
            writing.text(),
            String.join(", ", writing.tags()),
            passage == null ? "" : passage.words(),
            passage == null ? "" : passage.before()));
  }

  /** The same where the article of its note is known. */
  public NoteForm on(Note note) {
    String article = note.article().value();
    return new NoteForm(
        address, new From(from.to(), from.search(), article, from.changed()), words);
  }

  /** The same words in a form that writes over what the note is now. */
  public NoteForm over(Instant last) {
    return new NoteForm(
        address, new From(from.to(), from.search(), from.article(), last.toString()), words);
  }

  /** The same words in a form that keeps them as a new note; in none without an address. */
  public NoteForm anew(@Nullable String other) {
    return new NoteForm(other, new From(from.to(), from.search(), from.article(), ""), words);
  }

  /** Whether it keeps a new note, whose passage can be chosen. */
  public boolean isNew() {
    return address == null || !address.startsWith(NotesState.PATH + "/");
  }
}
