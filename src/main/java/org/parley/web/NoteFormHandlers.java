package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;
import org.parley.domain.Note;
import org.parley.search.BadSearch;
import org.parley.search.FoundArticle;
import org.parley.search.Query;
import org.parley.search.SearchUnavailable;
import org.parley.store.DatabaseUnavailable;
import org.parley.web.page.DraftPage;
import org.parley.web.page.DraftPages;
import org.parley.web.page.NoteForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the forms that notes are written in. What is not kept is given back to its writer. */
record NoteFormHandlers(KeepingHandlers keeping, NoteDrafts drafts) {
  private static final Logger LOG = LoggerFactory.getLogger(NoteFormHandlers.class);

  /** {@code POST /articles/{id}/notes}: leads to the note. */
  void add(Context context) {
    keeping.check(context);
    ArticleId id = ArticleHandlers.id(context);
    NoteForm form = NoteDrafts.sent(context, id.value());
    holding(context, form, () -> add(context, form, id));
  }

  private void add(Context context, NoteForm form, ArticleId id) {
    Optional<Article> article;
    try {
      article = article(id);
    } catch (SearchUnavailable away) {
      away(context, form, away);
      return;
    }
    if (article.isEmpty()) {
      giveBack(context, form, HttpStatus.NOT_FOUND, pages -> pages.articleGone(form));
      return;
    }
    Note.Writing writing = NoteRequest.ofForm(form.words(), article.get());
    lead(context, form, "#note-" + keeping.notebook().add(article.get(), writing).id());
  }

  /** {@code POST /notes/{id}}: changes a note, or takes it back; leads to where it came from. */
  void change(Context context) {
    keeping.check(context);
    String article = NoteDrafts.field(context, "article");
    NoteForm form = NoteDrafts.sent(context, isId(article) ? article : "");
    holding(
        context,
        form,
        () ->
            note(context)
                .ifPresentOrElse(
                    note -> change(context, form.on(note), note),
                    () -> gone(context, form, removes(context))));
  }

  private static boolean removes(Context context) {
    return NoteDrafts.field(context, "remove").equals("true");
  }

  private void change(Context context, NoteForm form, Note note) {
    if (removes(context)) {
      remove(context, form, note);
    } else {
      replace(context, form, note);
    }
  }

  private void replace(Context context, NoteForm form, Note note) {
    Note.Writing writing = NoteRequest.changeOfForm(form.words(), note);
    boolean kept =
        form.from().knows(note.changed())
            ? keeping.notebook().change(note, writing, seen(form, note)).isPresent()
            : writing.equals(note.writing()); // the same was sent twice
    Note now = note(context).orElse(null);
    if (kept) {
      lead(context, form, "#note-" + note.id());
    } else if (now == null) {
      gone(context, form, false);
    } else {
      giveBack(context, form, HttpStatus.CONFLICT, pages -> pages.changed(form, now));
    }
  }

  private void remove(Context context, NoteForm form, Note note) {
    boolean removed =
        form.from().knows(note.changed()) && keeping.notebook().remove(note, seen(form, note));
    Note now = removed ? null : note(context).orElse(null);
    if (now == null) {
      gone(context, form, true);
    } else {
      giveBack(context, form, HttpStatus.CONFLICT, pages -> pages.changedRemoval(form, now));
    }
  }

  /** Which state of the note may be replaced; null for any. */
  private static @Nullable Instant seen(NoteForm form, Note note) {
    return form.from().changed().isEmpty() ? null : note.changed();
  }

  /** There is no such note any more, which is all right if that was wanted. */
  private void gone(Context context, NoteForm form, boolean wanted) {
    if (wanted) {
      lead(context, form, form.from().to().equals("notes") ? "" : "#keeping");
    } else if (isThere(form.from().article())) {
      giveBack(context, form, HttpStatus.NOT_FOUND, pages -> pages.deleted(form));
    } else {
      giveBack(context, form, HttpStatus.NOT_FOUND, pages -> pages.articleGone(form));
    }
  }

  /** Whether a note on it could be kept; what cannot be found out may be. */
  private boolean isThere(String article) {
    try {
      return isId(article) && article(new ArticleId(article)).isPresent();
    } catch (SearchUnavailable away) {
      return true;
    }
  }

  private static boolean isId(String article) {
    return article.matches("[0-9a-f]{24}");
  }

  private void holding(Context context, NoteForm form, Runnable work) {
    try {
      work.run();
    } catch (BadSearch bad) {
      if (Requests.wantsJson(context)) {
        throw bad;
      }
      giveBack(context, form, HttpStatus.BAD_REQUEST, pages -> pages.refused(form, bad));
    } catch (DatabaseUnavailable away) {
      away(context, form, away);
    }
  }

  private void away(Context context, NoteForm form, RuntimeException away) {
    if (Requests.wantsJson(context)) {
      throw away;
    }
    LOG.warn("{}", away.getMessage());
    giveBack(context, form, HttpStatus.SERVICE_UNAVAILABLE, pages -> pages.unavailable(form));
  }

  private void giveBack(
      Context context, NoteForm form, HttpStatus status, Function<DraftPages, DraftPage> draft) {
    if (Requests.wantsJson(context)) {
      throw new HttpResponseException(status.getCode(), status.getMessage());
    }
    drafts.answer(context, status, keeping.way(context, form.from().article()), draft);
  }

  private void lead(Context context, NoteForm form, String place) {
    String page = keeping.way(context, form.from().article());
    context.redirect(page + place, HttpStatus.SEE_OTHER);
  }

  private Optional<Note> note(Context context) {
    return keeping.notebook().note(context.pathParam("id"));
  }

  private Optional<Article> article(ArticleId id) {
    return keeping
        .articles()
        .services()
        .searches()
        .article(id, Query.EVERYTHING)
        .map(FoundArticle::article);
  }
}
