package org.parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.KeptArticle;
import org.parley.domain.Marks;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Reference;
import org.parley.domain.Span;
import org.parley.web.page.KeptItem;

/** What readers keep as JSON. Offsets are UTF-16 units into the article's text. */
final class NotesJson {
  private NotesJson() {}

  static ObjectNode marks(Marks marks) {
    ObjectNode json = Json.object();
    json.put("bookmarked", marks.bookmarked()).put("read", marks.read());
    ArrayNode tags = json.putArray("tags");
    marks.tags().forEach(tags::add);
    return json;
  }

  /**
   * A note.
   *
   * @param text that of the article; null where it is not at hand, so that places are not told
   */
  static ObjectNode note(Note note, @Nullable String text) {
    ObjectNode json = Json.object();
    json.put("id", note.id()).put("article", note.article().value());
    json.put("text", note.writing().text());
    ArrayNode tags = json.putArray("tags");
    note.writing().tags().forEach(tags::add);
    json.set("passage", passage(note.writing().passage(), text));
    json.put("written", note.written().toString()).put("changed", note.changed().toString());
    return json;
  }

  private static JsonNode passage(@Nullable NotedPassage passage, @Nullable String text) {
    if (passage == null) {
      return NullNode.getInstance();
    }
    ObjectNode json =
        Json.object()
            .put("text", passage.words())
            .put("before", passage.before())
            .put("after", passage.after());
    if (text == null) {
      return json;
    }
    Optional<Span> place = passage.in(text);
    return json.put("start", place.map(Span::start).orElse(null))
        .put("end", place.map(Span::end).orElse(null));
  }

  /** All of these, with the articles that they are on. */
  static ObjectNode notes(List<KeptArticle> kept, List<Note> notes, Set<ArticleId> gone) {
    ObjectNode json = Json.object().put("total", notes.size());
    ArrayNode list = json.putArray("notes");
    for (Note note : notes) {
      ObjectNode one = note(note, null);
      kept.stream()
          .filter(article -> article.id().equals(note.article()))
          .findFirst()
          .ifPresent(article -> one.set("reference", reference(article.reference())));
      list.add(one.put("gone", gone.contains(note.article())));
    }
    return json;
  }

  /** A note or a bookmark with the full reference of its article, as one line of a list. */
  static ObjectNode line(KeptItem item) {
    ObjectNode json = Json.object().put("kind", item.note() == null ? "article" : "note");
    json.put("article", item.kept().id().value());
    json.setAll(reference(item.kept().reference()));
    json.set("marks", marks(item.kept().marks()));
    Note note = item.note();
    if (note == null) {
      json.putNull("note");
    } else {
      json.set("note", note(note, null));
    }
    return json.put("gone", item.gone());
  }

  private static ObjectNode reference(Reference reference) {
    ObjectNode json = Json.object().put("title", reference.title());
    ArrayNode authors = json.putArray("authors");
    reference.authors().forEach(authors::add);
    return json.put("outlet", reference.outlet())
        .put("published", reference.published())
        .put("url", reference.url())
        .put("file", reference.file());
  }
}
