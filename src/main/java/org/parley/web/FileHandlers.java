package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.parley.store.Ledger;
import org.parley.store.LedgerLine;
import org.parley.web.page.FilesPages;
import org.parley.web.page.FilesPages.Found;
import org.parley.web.page.FilesState;
import org.parley.web.page.ProgressView;
import org.parley.web.page.ProgressViews;
import org.parley.web.page.Texts;

/** The ledger and the imports as a page and as JSON. */
record FileHandlers(Bookkeeping books, Site site, Templates templates) {
  /** So many of the last imports are told; a running one is among them. */
  static final int IMPORTS = 20;

  /**
   * {@code GET /files}. A form sends its empty fields along: the answer to one is the canonical
   * address.
   */
  void page(Context context) {
    Map<String, List<String>> parameters = Requests.parameters(context);
    FilesState state = parse(parameters);
    if (Requests.isFromForm(parameters)) {
      context.redirect(state.url(), HttpStatus.SEE_OTHER);
      return;
    }
    Texts texts = site.in(context).texts();
    ProgressView progress = progress(texts, false);
    Found found = find(state);
    FilesPages pages = new FilesPages(texts, site.assets().base());
    templates.render(context, "files.jte", pages.page(state, found, progress));
  }

  /** {@code GET /files/progress}: the part of the page that changes while something runs. */
  void progress(Context context) {
    templates.render(context, "progress.jte", progress(site.in(context).texts(), true));
  }

  /** {@code GET /api/files}. */
  void api(Context context) {
    FilesState state = parse(Requests.parameters(context));
    Json.answer(context, FilesJson.of(state, find(state)));
  }

  /** {@code GET /api/imports}. */
  void imports(Context context) {
    Json.answer(context, FilesJson.imports(books.imports(IMPORTS), books.waiting(), Instant.now()));
  }

  private FilesState parse(Map<String, List<String>> parameters) {
    return new FileParameters(this::isUsed).parse(parameters);
  }

  private boolean isUsed(String reason) {
    return books.counts(null).stream().map(Ledger.Count::reason).anyMatch(reason::equals);
  }

  private Found find(FilesState state) {
    List<LedgerLine> lines = books.lines(state.filter(), state.offset(), FilesState.SIZE);
    return new Found(lines, books.counts(state.filter().find()));
  }

  private ProgressView progress(Texts texts, boolean alone) {
    return new ProgressViews(texts, Instant.now())
        .of(books.imports(IMPORTS), books.waiting(), alone);
  }
}
