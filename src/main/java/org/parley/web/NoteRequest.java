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

/** What readers write. Every method throws {@link BadSearch} for what makes no sense. */
final class NoteRequest {
  private static final int LONGEST = 20_000;
  private static final int LONGEST_PASSAGE = 5_000;
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
  static Note.Writing ofForm(Context context, Article article) {
    String quoted = field(context, "passage").strip();
    return new Note.Writing(
        text(field(context, "text")),
        quoted.isEmpty() ? null : quoted(quoted, field(context, "before"), article),
        typed(context));
  }

  private static NotedPassage quoted(String words, String before, Article article) {
    if (words.length() <= LONGEST_PASSAGE) {
      Optional<NotedPassage> found = NotedPassage.quoted(article.source().text(), words, before);
      if (found.isPresent()) {
        return limited(found.get());
      }
    }
    throw new BadSearch(
        "passage", Bodies.shortened(words), Expected.of(Form.PASSAGE, LONGEST_PASSAGE));
  }

  /** What a form puts in the place of a note. */
  static Note.Writing changeOfForm(Context context, Note note) {
    return new Note.Writing(text(field(context, "text")), note.writing().passage(), typed(context));
  }

  private static SortedSet<String> typed(Context context) {
    return MarksRequest.tags(List.of(field(context, "tags").split(",", -1)));
  }

  private static NotedPassage limited(NotedPassage passage) {
    if (passage.words().length() > LONGEST_PASSAGE) {
      throw new BadSearch(
          "passage",
          Bodies.shortened(passage.words()),
          Expected.of(Form.CHARACTERS, LONGEST_PASSAGE));
    }
    return passage;
  }

  private static String text(@Nullable String given) {
    String text = given == null ? "" : given.replace("\r\n", "\n").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new BadSearch("text", Bodies.shortened(text), Expected.of(Form.NOTE, LONGEST));
    }
    return text;
  }

  /** Forms send every end of a line as two characters (HTML, form submission). */
  private static String field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("").replace("\r\n", "\n");
  }
}
