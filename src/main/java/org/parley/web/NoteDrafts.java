package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;
import org.parley.web.page.DraftPage;
import org.parley.web.page.DraftPages;
import org.parley.web.page.NoteForm;

/** Reads forms with notes in them, and answers with what they held where it was not kept. */
record NoteDrafts(Site site, Templates templates) {

  /** A form as it was sent. */
  static NoteForm sent(Context context, String article) {
    return new NoteForm(
        context.path(),
        new NoteForm.From(
            field(context, "to"), field(context, "search"), article, field(context, "changed")),
        new NoteForm.Words(
            field(context, "text"),
            field(context, "tags"),
            field(context, "passage"),
            field(context, "before")));
  }

  /** Forms send every end of a line as two characters (HTML, form submission). */
  static String field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("").replace("\r\n", "\n");
  }

  /**
   * Answers with what was written.
   *
   * @param way the page that it was written on
   */
  void answer(
      Context context, HttpStatus status, String way, Function<DraftPages, DraftPage> draft) {
    Site theirs = site.in(context);
    DraftPages pages = new DraftPages(theirs.texts(), theirs.assets().base(), way);
    context.status(status);
    templates.render(context, "draft.jte", draft.apply(pages));
  }
}
