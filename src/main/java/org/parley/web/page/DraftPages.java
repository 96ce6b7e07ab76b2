package org.parley.web.page;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Note;
import org.parley.search.BadSearch;
import org.parley.web.page.DraftPage.Fault;
import org.parley.web.page.DraftPage.KeptNow;
import org.parley.web.page.DraftPage.Said;
import org.parley.web.page.DraftPage.Sending;

/**
 * Makes the pages that give back a note which was not kept. Immutable.
 *
 * @param assets where style sheets and scripts lie
 * @param way leads to the page that the note was written on
 */
public record DraftPages(Texts texts, String assets, String way) {
  /** Some of it cannot be taken. */
  public DraftPage refused(NoteForm form, BadSearch bad) {
    return page(
        new Said(texts.of("again.refused.title"), texts.of("again.refused.text"), fault(form, bad)),
        null,
        sending(form, usual(form)));
  }

  private Fault fault(NoteForm form, BadSearch bad) {
    String expected = texts.of(bad.expected());
    String field = bad.parameter();
    int length =
        switch (field) {
          case "text" -> form.words().text().strip().length();
          case "passage" -> form.words().passage().strip().length();
          default -> 0;
        };
    boolean tooLong = field.equals("text") ? length > 0 : length > bad.value().length();
    String words =
        tooLong
            ? texts.of("again.fault.long", expected, length)
            : texts.of("again.fault", expected, bad.value());
    return new Fault(
        field,
        label(field),
        bad.value().isEmpty() ? texts.of("again.fault.empty", expected) : words);
  }

  private String label(String field) {
    return switch (field) {
      case "tags" -> texts.of("keep.tags");
      case "passage" -> texts.of("again.passage");
      default -> texts.of("keep.note.text");
    };
  }

  /** Somebody has changed it since the form was opened. */
  public DraftPage changed(NoteForm form, Note now) {
    return page(
        new Said(texts.of("again.changed.title"), texts.of("again.changed.text"), null),
        kept(now),
        sending(form.over(now.changed()), texts.of("again.changed.button")));
  }

  /** Somebody has changed what is to be deleted. */
  public DraftPage changedRemoval(NoteForm form, Note now) {
    return page(
        new Said(texts.of("again.removal.title"), texts.of("again.removal.text"), null),
        kept(now),
        new Sending(
            form.over(now.changed()),
            texts.of("again.removal.button"),
            true,
            new Link(texts.of("again.removal.leave"), way)));
  }

  /** It was deleted since the form was opened. */
  public DraftPage deleted(NoteForm form) {
    return page(
        new Said(texts.of("again.deleted.title"), texts.of("again.deleted.text"), null),
        null,
        sending(
            form.anew("/articles/" + form.from().article() + "/notes"),
            texts.of("again.deleted.button")));
  }

  /** Its article is gone. */
  public DraftPage articleGone(NoteForm form) {
    return page(
        new Said(texts.of("again.gone.title"), texts.of("again.gone.text"), null),
        null,
        sending(form.anew(null), ""));
  }

  /** The database or the index is away. */
  public DraftPage unavailable(NoteForm form) {
    return page(
        new Said(texts.of("again.away.title"), texts.of("again.away.text"), null),
        null,
        sending(form, usual(form)));
  }

  private String usual(NoteForm form) {
    return texts.of(form.isNew() ? "keep.note.button" : "keep.edit.button");
  }

  private Sending sending(NoteForm form, String button) {
    return new Sending(form, button, false, new Link(texts.of("again.leave"), way));
  }

  private KeptNow kept(Note now) {
    return new KeptNow(
        Folded.of(now.writing().text()),
        String.join(", ", now.writing().tags()),
        texts.of("again.kept.when", new Measures(texts).moment(now.changed())));
  }

  private DraftPage page(Said said, @Nullable KeptNow kept, Sending sending) {
    Frame frame = new Frame(texts.of("title.page", said.title()), NotesState.PATH, texts, assets);
    return new DraftPage(frame, said, kept, sending);
  }
}
