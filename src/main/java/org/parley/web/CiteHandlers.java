package org.parley.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.parley.domain.Article;
import org.parley.export.ArticleFile;
import org.parley.export.Citable;
import org.parley.export.Exports;
import org.parley.export.Format;
import org.parley.search.Query;

/** The reference to one article as a file. */
record CiteHandlers(ArticleHandlers articles) {

  /** {@code GET /articles/{id}/cite.bib} and the other forms. */
  void one(Context context, Format format) {
    Article article = articles.find(context, Query.EVERYTHING).article();
    Citable citable = Citable.of(article);
    context.header("Link", "</articles/" + article.id() + ">; rel=\"canonical\"");
    new Download(context, format, Exports.key(citable)).send(out -> write(citable, format, out));
  }

  private static void write(Citable citable, Format format, Writer out) {
    try (ArticleFile<Citable> file = Exports.references(format, out, null)) {
      file.add(citable);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
