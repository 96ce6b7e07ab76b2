package org.parley.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Article;

/** Begins files of articles. */
public final class Exports {
  private Exports() {}

  /**
   * A file of whole articles, CSV or JSON lines.
   *
   * @param out left open
   */
  public static ArticleFile<Exported> articles(Format format, Writer out, Whole whole)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvFile(out, whole);
      case JSONL -> new JsonLinesFile(out, whole.json());
      default -> throw new IllegalArgumentException(format + " holds references");
    };
  }

  /**
   * What files of whole articles need to know.
   *
   * @param propositions the ids of those that have columns
   * @param own the names of what lists of records say besides, which have columns too
   * @param site what addresses on this site begin with, such as {@code http://127.0.0.1:8080}
   * @param json articles in the form of the public contract
   */
  public record Whole(
      List<String> propositions,
      List<String> own,
      String site,
      Function<Article, ObjectNode> json) {
    public Whole {
      propositions = List.copyOf(propositions);
      own = List.copyOf(own);
    }
  }

  /** A short name for an article, of small Latin letters and digits: {@code kettle2025europe}. */
  public static String key(Citable article) {
    return CitationKeys.base(Reference.of(article));
  }

  /**
   * A file of references.
   *
   * @param out left open
   * @param about what they are of, for files that can say so; null if that need not be said
   */
  public static ArticleFile<Citable> references(Format format, Writer out, @Nullable String about)
      throws IOException {
    return switch (format) {
      case BIBTEX -> new BibTexFile(out, about);
      case RIS -> new RisFile(out);
      case CSL_JSON -> new CslJsonFile(out);
      default -> throw new IllegalArgumentException(format + " holds whole articles");
    };
  }
}
