package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
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
    Json.answer(context, NotesJson.note(note, article.source().text()));
  }

  /** {@code POST /articles/{id}/notes}: leads to the note. */
  void addForm(Context context) {
    check(context);
    Article article = article(context);
    Note note = notebook.add(article, NoteRequest.ofForm(context, article));
    SearchUrl url = new SearchUrl(articles.site().facets());
    String page = url.address("/articles/" + article.id(), from(context));
    context.redirect(page + "#note-" + note.id(), HttpStatus.SEE_OTHER);
  }

  /** {@code PUT /api/notes/{id}}: answers with the note as it is then. */
  void change(Context context) {
    check(context);
    Note note = note(context);
    Json.answer(
        context,
        NotesJson.note(
            notebook.change(note, NoteRequest.changeOfJson(context, note)), articles.text(note)));
  }

  /** {@code DELETE /api/notes/{id}}. */
  void remove(Context context) {
    check(context);
    notebook.remove(note(context));
    context.status(HttpStatus.NO_CONTENT);
  }

  /** {@code POST /notes/{id}}: changes a note, or takes it back; leads to where it came from. */
  void changeForm(Context context) {
    check(context);
    Note note = note(context);
    boolean removed = field(context, "remove").equals("true");
    if (removed) {
      notebook.remove(note);
    } else {
      notebook.change(note, NoteRequest.changeOfForm(context, note));
    }
    context.redirect(way(context, note, removed), HttpStatus.SEE_OTHER);
  }

  private String way(Context context, Note note, boolean removed) {
    if (field(context, "to").equals("notes")) {
      String page = NotesState.of(SearchUrl.split(field(context, "search"))).url();
      return removed ? page : page + "#note-" + note.id();
    }
    String page = "/articles/" + note.article();
    SearchUrl url = new SearchUrl(articles.site().facets());
    return url.address(page, from(context)) + (removed ? "#keeping" : "#note-" + note.id());
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

  private static String field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }

  private void check(Context context) {
    if (!notebook.isOn()) {
      throw new Refused(Refusal.NOTES_OFF);
    }
    guard.check(context);
  }
}
