package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.domain.ArticleId;
import org.parley.domain.KeptArticle;
import org.parley.domain.Note;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.web.page.KeptItem;
import org.parley.web.page.NotesMarkdown;
import org.parley.web.page.NotesPages;
import org.parley.web.page.NotesState;

/** All that readers keep, as a page, as JSON and as files. */
record NotesHandlers(Notebook notebook, ArticleHandlers articles) {

  /** {@code GET /notes}. */
  void page(Context context) {
    NotesState state = NotesState.of(Requests.parameters(context));
    Site site = articles.site().in(context);
    NotesPages pages = new NotesPages(site.labels(), site.assets().base(), site.facets());
    articles
        .templates()
        .render(context, "notes.jte", pages.page(state, items(), notebook.tags(), notebook.isOn()));
  }

  /** {@code GET /notes.md}: what the page shows, as a text to read on with. */
  void markdown(Context context) {
    NotesState state = NotesState.of(Requests.parameters(context));
    String text = new NotesMarkdown(articles.site().in(context).texts()).of(state.among(items()));
    file(context, "text/markdown; charset=utf-8", "parley-notes.md", text);
  }

  /** {@code GET /notes.jsonl}: a line for each note and for each article that is kept. */
  void lines(Context context) {
    NotesState state = NotesState.of(Requests.parameters(context));
    String lines =
        state.among(items()).stream()
            .map(item -> NotesJson.line(item) + "\n")
            .collect(Collectors.joining());
    file(context, "application/x-ndjson", "parley-notes.jsonl", lines);
  }

  private static void file(Context context, String type, String name, String content) {
    context
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .contentType(type)
        .result(content.getBytes(StandardCharsets.UTF_8));
  }

  /** {@code GET /api/notes}; {@code tag}, {@code article} and {@code q} narrow. */
  void api(Context context) {
    NotesState state = NotesState.of(Requests.parameters(context));
    String article = Requests.first(context, "article");
    if (!article.isEmpty() && !article.matches("[0-9a-f]{24}")) {
      throw new BadSearch("article", Bodies.shortened(article), Expected.of(Expected.Form.ARTICLE));
    }
    List<KeptItem> items = state.among(items());
    List<Note> notes = new ArrayList<>();
    for (KeptItem item : items) {
      Note note = item.note();
      if (note != null && (article.isEmpty() || note.article().value().equals(article))) {
        notes.add(note);
      }
    }
    List<KeptArticle> kept = items.stream().map(KeptItem::kept).distinct().toList();
    Set<ArticleId> gone = new HashSet<>();
    items.stream().filter(KeptItem::gone).forEach(item -> gone.add(item.kept().id()));
    Json.answer(context, NotesJson.notes(kept, notes, gone));
  }

  /** {@code GET /api/notes/{id}}. */
  void one(Context context) {
    Note note = notebook.note(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
    context.header("ETag", NoteTag.of(note));
    Json.answer(context, NotesJson.note(note, articles.text(note)));
  }

  /** Notes, and articles that are kept by a bookmark or a tag of their own, the newest first. */
  private List<KeptItem> items() {
    List<KeptArticle> kept = notebook.all();
    Set<ArticleId> gone = notebook.gone(kept.stream().map(KeptArticle::id).toList());
    List<KeptItem> items = new ArrayList<>();
    for (KeptArticle article : kept) {
      boolean isGone = gone.contains(article.id());
      article.notes().forEach(note -> items.add(new KeptItem(article, note, isGone)));
      if (article.marks().bookmarked() || !article.marks().tags().isEmpty()) {
        items.add(new KeptItem(article, null, isGone));
      }
    }
    items.sort(Comparator.comparing(KeptItem::at).reversed());
    return items;
  }
}
