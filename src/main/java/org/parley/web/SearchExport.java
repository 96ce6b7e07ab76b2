package org.parley.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.domain.Article;
import org.parley.domain.Collection;
import org.parley.export.ArticleFile;
import org.parley.export.Citable;
import org.parley.export.Exported;
import org.parley.export.Exports;
import org.parley.export.Format;
import org.parley.search.FoundArticle;
import org.parley.search.JudgementCounts;
import org.parley.search.Reprint;
import org.parley.search.SearchState;
import org.parley.search.Searches;
import org.parley.web.page.References;

/**
 * Writes all results of a search into a file, a few at a time. Immutable.
 *
 * @param json articles in the form of the public contract
 */
public record SearchExport(Searches searches, Function<Article, ObjectNode> json) {

  /**
   * Where a file belongs.
   *
   * @param site what addresses on this site begin with; empty where there is no site
   * @param search the address of the search
   * @param propositions the ids that come first; others that the index knows follow
   * @param own the collection's own facets
   */
  public record Origin(String site, String search, List<String> propositions, List<String> own) {
    /** Of a search of a collection. */
    public static Origin of(String site, String search, Collection collection) {
      return new Origin(
          site,
          search,
          collection.propositions().stream().map(Collection.Proposition::id).toList(),
          collection.facets().stream().map(Collection.OwnFacet::id).toList());
    }
  }

  /**
   * Writes the file to its end and flushes it; does not close {@code out}. What fails is thrown,
   * and what was written until then is not a whole file.
   *
   * @throws org.parley.search.SearchUnavailable if the index does not answer
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(SearchState state, Format format, Writer out, Origin origin) {
    try {
      if (Format.CITATIONS.contains(format)) {
        references(state, format, out, origin);
      } else {
        articles(state, format, out, origin);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void references(SearchState state, Format format, Writer out, Origin origin)
      throws IOException {
    String about = "Parley: " + origin.site() + origin.search();
    ArticleFile<Citable> file = Exports.references(format, out, about);
    searches.eachCard(state, hit -> add(file, References.of(hit)));
    file.close();
  }

  private void articles(SearchState state, Format format, Writer out, Origin origin)
      throws IOException {
    Exports.Whole whole =
        new Exports.Whole(propositions(origin), origin.own(), origin.site(), json);
    ArticleFile<Exported> file = Exports.articles(format, out, whole);
    searches.each(state, found -> add(file, exported(found)));
    file.close();
  }

  private static <T> void add(ArticleFile<T> file, T article) {
    try {
      file.add(article);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Exported exported(FoundArticle found) {
    return new Exported(found.article(), found.reprints().stream().map(Reprint::id).toList());
  }

  private List<String> propositions(Origin origin) {
    JudgementCounts known = searches.judgements();
    Set<String> propositions = new LinkedHashSet<>(origin.propositions());
    Stream.concat(known.byModel().keySet().stream(), known.byPeople().keySet().stream())
        .map(JudgementCounts::proposition)
        .sorted()
        .forEach(propositions::add);
    return List.copyOf(propositions);
  }
}
