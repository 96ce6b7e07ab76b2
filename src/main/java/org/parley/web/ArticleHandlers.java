package org.parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;
import org.parley.domain.Note;
import org.parley.search.FoundArticle;
import org.parley.search.Query;
import org.parley.search.ResultPlace;
import org.parley.search.SearchState;
import org.parley.store.DatabaseUnavailable;
import org.parley.web.page.Marking;
import org.parley.web.page.Opened;
import org.parley.web.page.Readers;
import org.parley.web.page.ReadersKeeping;

/** An article as a page and as JSON. */
record ArticleHandlers(Services services, BesideHandlers beside, Site site, Templates templates) {

  /** {@code GET /articles/{id}}; the parameters are those of the search it was opened from. */
  void page(Context context) {
    SearchState from = site.parameters().parse(Requests.parameters(context));
    Marking marking = Marking.parse(Requests.parameters(context));
    FoundArticle found = find(context, from.query());
    ResultPlace place = services.searches().place(from, found.article().id()).orElse(null);
    Opened opened = new Opened(from, place, marking);
    templates.render(
        context,
        "article.jte",
        site.in(context)
            .articlePages()
            .page(opened, found, files(found), readers(found), keeping(found))
            .with(beside.beside(context, found)));
  }

  /** An article can be read even where the database is away. */
  private List<String> files(FoundArticle found) {
    try {
      List<String> files = services.books().namesOf(found.article().id());
      return files.isEmpty() ? List.of(found.article().source().file()) : files;
    } catch (DatabaseUnavailable away) {
      return List.of(found.article().source().file());
    }
  }

  private Readers readers(FoundArticle found) {
    try {
      Corrections corrections = services.corrections();
      return new Readers(corrections.of(found.article().id()), corrections.areOn());
    } catch (DatabaseUnavailable away) {
      return Readers.SILENT;
    }
  }

  private ReadersKeeping keeping(FoundArticle found) {
    Notebook notebook = services.notebook();
    ArticleId id = found.article().id();
    try {
      return new ReadersKeeping(
          notebook.marks(List.of(id)).getOrDefault(id, Marks.NONE),
          notebook.notesOn(id),
          notebook.tags(),
          notebook.isOn());
    } catch (DatabaseUnavailable away) {
      return ReadersKeeping.NONE;
    }
  }

  /** {@code GET /api/articles/{id}}. */
  void api(Context context) {
    FoundArticle found = find(context, Query.EVERYTHING);
    ObjectNode json = services.articleJson().apply(found.article());
    ArrayNode reprints = json.putArray("reprints");
    found.reprints().forEach(print -> reprints.add(print.id().value()));
    ReadersKeeping keeping = keeping(found);
    json.set("marks", NotesJson.marks(keeping.marks()));
    ArrayNode notes = json.putArray("notes");
    keeping.notes().forEach(note -> notes.add(NotesJson.note(note, text(found))));
    Json.answer(context, json);
  }

  private static String text(FoundArticle found) {
    return found.article().source().text();
  }

  /** The text of the article that a note is on; null if the article is gone. */
  @Nullable String text(Note note) {
    return services
        .searches()
        .article(note.article(), Query.EVERYTHING)
        .map(ArticleHandlers::text)
        .orElse(null);
  }

  FoundArticle find(Context context, Query query) {
    return services.searches().article(id(context), query).orElseThrow(NotFoundResponse::new);
  }

  static ArticleId id(Context context) {
    try {
      return new ArticleId(context.pathParam("id"));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFoundResponse();
    }
  }
}
