package org.parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.Note;
import org.parley.domain.NotedPassage;
import org.parley.domain.Span;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;
import org.parley.web.page.NoteForm;

/** What readers write. Every method throws {@link BadSearch} for what makes no sense. */
final class NoteRequest {
  private static final String EXAMPLE = "{\"text\":\"Look at this again.\"}";

  private NoteRequest() {}

  /** A new note of a program. */
  static Note.Writing ofJson(Context context, Article article) {
    JsonNode json = Bodies.object(context, EXAMPLE);
    List<String> tags = Optional.ofNullable(Bodies.texts(json, "tags")).orElse(List.of());
    JsonNode passage = json.path("passage");
    boolean whole = passage.isMissingNode() || passage.isNull();
    return new Note.Writing(
        text(Bodies.text(json, "text")),
        whole ? null : passage(passage, article),
        MarksRequest.tags(tags));
  }

  private static NotedPassage passage(JsonNode json, Article article) {
    String text = article.source().text();
    JsonNode start = json.path("start");
    JsonNode end = json.path("end");
    boolean inText =
        start.isInt()
            && end.isInt()
            && start.intValue() >= 0
            && start.intValue() < end.intValue()
            && end.intValue() <= text.length();
    Expected expected = Expected.of(Form.PASSAGE_SPAN, text.length());
    if (!inText) {
      throw new BadSearch("passage", Bodies.shortened(json.toString()), expected);
    }
    NotedPassage passage = NotedPassage.at(text, new Span(start.intValue(), end.intValue()));
    if (passage.words().isBlank()) {
      throw new BadSearch("passage", Bodies.shortened(json.toString()), expected);
    }
    return limited(passage);
  }

  /** What a program changes of a note; what it does not name stays as it is. */
  static Note.Writing changeOfJson(Context context, Note note) {
    JsonNode json = Bodies.object(context, EXAMPLE);
    String text = Bodies.text(json, "text");
    List<String> tags = Bodies.texts(json, "tags");
    if (text == null && tags == null) {
      throw new BadSearch(
          "body",
          Bodies.shortened(context.body()),
          Expected.of(Form.SOME_OF, "text", "tags", EXAMPLE));
    }
    Note.Writing before = note.writing();
    return new Note.Writing(
        text == null ? before.text() : text(text),
        before.passage(),
        tags == null ? before.tags() : MarksRequest.tags(tags));
  }

  /** A new note of a form; the passage is quoted, and found in the text. */
  static Note.Writing ofForm(NoteForm.Words typed, Article article) {
    String quoted = typed.passage().strip();
    return new Note.Writing(
        text(typed.text()),
        quoted.isEmpty() ? null : quoted(quoted, typed.before(), article),
        tags(typed));
  }

  private static NotedPassage quoted(String words, String before, Article article) {
    if (words.length() <= NotedPassage.LONGEST) {
      Optional<NotedPassage> found = NotedPassage.quoted(article.source().text(), words, before);
      if (found.isPresent()) {
        return limited(found.get());
      }
    }
    throw new BadSearch(
        "passage", Bodies.shortened(words), Expected.of(Form.PASSAGE, NotedPassage.LONGEST));
  }

  /** What a form puts in the place of a note. */
  static Note.Writing changeOfForm(NoteForm.Words typed, Note note) {
    return new Note.Writing(text(typed.text()), note.writing().passage(), tags(typed));
  }

  private static SortedSet<String> tags(NoteForm.Words typed) {
    return MarksRequest.tags(List.of(typed.tags().split(",", -1)));
  }

  private static NotedPassage limited(NotedPassage passage) {
    if (passage.words().length() > NotedPassage.LONGEST) {
      throw new BadSearch(
          "passage",
          Bodies.shortened(passage.words()),
          Expected.of(Form.CHARACTERS, NotedPassage.LONGEST));
    }
    return passage;
  }

  private static String text(@Nullable String given) {
    String text = given == null ? "" : given.replace("\r\n", "\n").strip();
    if (text.isEmpty() || text.length() > Note.LONGEST) {
      throw new BadSearch("text", Bodies.shortened(text), Expected.of(Form.NOTE, Note.LONGEST));
    }
    return text;
  }
}
