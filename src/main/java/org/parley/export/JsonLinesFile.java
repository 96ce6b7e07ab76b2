package org.parley.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.parley.domain.Article;

/** Whole articles, a JSON object a line. */
final class JsonLinesFile implements ArticleFile<Exported> {
  private final Writer out;
  private final Function<Article, ObjectNode> json;

  /** Begins a file whose articles have this form. */
  JsonLinesFile(Writer out, Function<Article, ObjectNode> json) {
    this.out = out;
    this.json = json;
  }

  @Override
  public void add(Exported article) throws IOException {
    ObjectNode line = json.apply(article.article());
    ArrayNode reprints = line.putArray("reprints");
    article.reprints().forEach(print -> reprints.add(print.value()));
    out.write(line.toString());
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
