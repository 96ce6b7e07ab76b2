package org.parley.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Span;
import org.parley.web.page.KeepingPanel.NoteView;
import org.parley.web.page.KeepingPanel.State;
import org.parley.web.page.KeepingPanel.Way;

/** What readers keep of an article; marks the passages in its text that they wrote notes on. */
record KeepingViews(Labels labels, Links links, TextRuns runs, ReadersKeeping keeping) {

  KeepingPanel of(Article article) {
    String address = "/articles/" + article.id();
    List<NoteView> notes = new ArrayList<>();
    keeping.notes().forEach(note -> notes.add(note(note, notes.size() + 1, article)));
    return new KeepingPanel(
        keeping.mayKeep()
            ? new Way(address + "/marks", address + "/notes", links.parameters())
            : null,
        new State(keeping.marks().bookmarked(), keeping.marks().read()),
        tags(keeping.marks().tags()),
        List.copyOf(keeping.known()),
        notes);
  }

  private NoteView note(Note note, int number, Article article) {
    NotedPassage passage = note.writing().passage();
    return new NoteView(
        note.id(),
        number,
        Folded.of(note.writing().text()),
        passage == null ? null : passage.words(),
        passage == null ? null : place(note, number, passage, article.source().text()),
        tags(note.writing().tags()),
        when(labels.texts(), note.written()),
        keeping.mayKeep() ? NoteForm.of(note, "article", links.parameters()) : null);
  }

  private @Nullable String place(Note note, int number, NotedPassage passage, String text) {
    Span span = passage.in(text).orElse(null);
    if (span == null) {
      return null;
    }
    String name = labels.texts().of("keep.note.number", number);
    runs.noted(span, new Link(labels.texts().number(number), "#note-" + note.id()), name);
    return runs.place("noted-" + note.id(), span);
  }

  private List<Link> tags(Collection<String> tags) {
    return tags.stream().map(tag -> new Link(tag, links.only("tag", tag))).toList();
  }

  /** A day as the clock of this machine has it. */
  static String when(Texts texts, Instant at) {
    return texts.date(at.atZone(ZoneId.systemDefault()).toLocalDate().toString());
  }
}
