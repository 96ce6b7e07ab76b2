package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.parley.domain.ArticleId;
import org.parley.web.Originals.Kept;
import org.parley.web.Originals.Original;
import org.parley.web.Originals.Refused;
import org.parley.web.page.ErrorPage;
import org.parley.web.page.ErrorPage.Fact;
import org.parley.web.page.ErrorPage.Message;
import org.parley.web.page.Frame;
import org.parley.web.page.Link;
import org.parley.web.page.Texts;

/**
 * Hands out the files that articles came from. They may hold anything: a browser saves them and
 * shows none of them here.
 */
record OriginalHandlers(Originals originals, Site site, Templates templates) {

  /** {@code GET /articles/{id}/file}. */
  void file(Context context) {
    ArticleId id = ArticleHandlers.id(context);
    Original original = originals.of(id);
    if (original instanceof Kept kept) {
      send(context, kept);
    } else if (original instanceof Refused refused) {
      refuse(context, id, refused);
    }
  }

  private static void send(Context context, Kept kept) {
    context
        .disableCompression()
        .contentType("application/octet-stream")
        .header("Content-Disposition", Attachment.named(kept.name()))
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "private, no-store")
        .header("Content-Length", Long.toString(kept.bytes()));
    try {
      InputStream content = kept.content().open();
      if (HandlerType.HEAD.equals(context.method())) {
        content.close();
      } else {
        context.result(content);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void refuse(Context context, ArticleId id, Refused refused) {
    Texts texts = site.in(context).texts();
    String key = "read.file." + refused.why().name().toLowerCase(Locale.ROOT);
    HttpStatus status = HttpStatus.NOT_FOUND;
    if (Requests.wantsJson(context)) {
      Problems.answer(
          context, status, Problems.json(status, texts.of(key + ".text"), context.path()));
      return;
    }
    List<Fact> facts =
        refused.name().isEmpty()
            ? List.of()
            : List.of(new Fact(texts.of("read.file.name"), refused.name()));
    Message message = new Message(texts.of(key + ".title"), texts.of(key + ".text"), facts);
    Frame frame =
        new Frame(texts.of("title.page", message.title()), "/", texts, site.assets().base());
    List<Link> ways =
        List.of(
            new Link(texts.of("read.file.article"), "/articles/" + id),
            new Link(texts.of("error.home"), "/"));
    context.status(status);
    templates.render(context, "error.jte", new ErrorPage(frame, "", message, ways, null));
  }
}
