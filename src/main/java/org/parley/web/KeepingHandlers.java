package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.Optional;
import org.parley.domain.Article;
import org.parley.domain.Note;
import org.parley.search.BadSearch;
import org.parley.search.Query;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.NotesState;

/** Takes what readers keep of articles. */
record KeepingHandlers(ArticleHandlers articles, Notebook notebook, OwnSite guard) {

  /** {@code PUT /api/articles/{id}/marks}: answers with the article as it is then. */
  void marks(Context context) {
    check(context);
    notebook.mark(article(context), MarksRequest.ofJson(context));
    articles.api(context);
  }

  /** {@code POST /articles/{id}/marks}: leads back to the page that it came from. */
  void marksForm(Context context) {
    check(context);
    Article article = article(context);
    notebook.mark(article, MarksRequest.ofForm(context));
    boolean listed = field(context, "to").equals("results");
    SearchUrl url = new SearchUrl(articles.site().facets());
    String address =
        listed
            ? url.page(from(context)) + "#a-" + article.id()
            : url.address("/articles/" + article.id(), from(context)) + "#keeping";
    context.redirect(address, HttpStatus.SEE_OTHER);
  }

  /** {@code POST /api/articles/{id}/notes}: answers with the note. */
  void add(Context context) {
    check(context);
    Article article = article(context);
    Note note = notebook.add(article, NoteRequest.ofJson(context, article));
    context.status(HttpStatus.CREATED).header("Location", "/api/notes/" + note.id());
    context.header("ETag", NoteTag.of(note));
    Json.answer(context, NotesJson.note(note, article.source().text()));
  }

  /** {@code PUT /api/notes/{id}}: answers with the note as it is then. */
  void change(Context context) {
    check(context);
    Note note = note(context);
    Note.Writing writing = NoteRequest.changeOfJson(context, note);
    Instant wanted = NoteTag.wanted(context, note);
    Note changed = notebook.change(note, writing, wanted).orElseThrow(() -> NoteTag.gone(wanted));
    context.header("ETag", NoteTag.of(changed));
    Json.answer(context, NotesJson.note(changed, articles.text(changed)));
  }

  /** {@code DELETE /api/notes/{id}}. */
  void remove(Context context) {
    check(context);
    Note note = note(context);
    Instant wanted = NoteTag.wanted(context, note);
    if (!notebook.remove(note, wanted)) {
      throw NoteTag.gone(wanted);
    }
    context.status(HttpStatus.NO_CONTENT);
  }

  /** The page that a form about notes came from, with no place on it. */
  String way(Context context, String article) {
    if (field(context, "to").equals("notes") || article.isEmpty()) {
      return NotesState.of(SearchUrl.split(field(context, "search"))).url();
    }
    SearchUrl url = new SearchUrl(articles.site().facets());
    return url.address("/articles/" + article, from(context));
  }

  private Article article(Context context) {
    return articles.find(context, Query.EVERYTHING).article();
  }

  private Note note(Context context) {
    return notebook.note(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  /** The search that the page shows, or was opened from; it is read and written anew. */
  private SearchState from(Context context) {
    try {
      return articles.site().parameters().parse(SearchUrl.split(field(context, "search")));
    } catch (BadSearch spoiled) {
      return SearchState.EVERYTHING;
    }
  }

  static String field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }

  /** Throws {@link Refused} where nothing is taken. */
  void check(Context context) {
    if (!notebook.isOn()) {
      throw new Refused(Refusal.NOTES_OFF);
    }
    guard.check(context);
  }
}
