package org.parley.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.common.util.NamedList;
import org.parley.solr.TextLanguage;

/**
 * How articles are spread over the languages whose words the index knows.
 *
 * @param articles how many there are in each; a language without any is not named
 */
record Languages(Map<TextLanguage, Long> articles) {
  Languages {
    articles = Map.copyOf(articles);
  }

  /** Those of the articles that a facet on the field of languages counted. */
  static Languages counted(NamedList<?> facet) {
    Map<TextLanguage, Long> articles = new EnumMap<>(TextLanguage.class);
    FacetReader.counts(facet)
        .forEach((code, count) -> articles.merge(TextLanguage.of(code), count, Long::sum));
    long unknown = FacetReader.missing(facet);
    if (unknown > 0) {
      articles.merge(TextLanguage.OTHER, unknown, Long::sum);
    }
    return new Languages(articles);
  }

  /** The languages that there are articles in, in a fixed order; English where there are none. */
  List<TextLanguage> present() {
    List<TextLanguage> present = new ArrayList<>(List.of(TextLanguage.values()));
    present.removeIf(language -> in(language) == 0);
    return present.isEmpty() ? List.of(TextLanguage.EN) : present;
  }

  /** How many articles there are in a language. */
  long in(TextLanguage language) {
    return articles.getOrDefault(language, 0L);
  }

  /** How many articles there are in all. */
  long inAll() {
    return articles.values().stream().mapToLong(Long::longValue).sum();
  }
}
