package org.parley.search;

import java.util.EnumMap;
import java.util.Map;
import org.parley.solr.TextLanguage;

/**
 * What makes scores from the fields of different languages comparable. Solr weighs a word by how
 * rare it is in its field, which is to say in one language: "Scholz" is in most of a dozen German
 * articles and would count for nothing there, and for much in an English article that names him in
 * passing. These weights turn it into how rare the word is in the whole collection, as if all
 * languages shared a field.
 *
 * @param title by word; for the fields of titles
 * @param text by word; for the fields of texts
 */
record WordWeights(
    Map<String, Map<TextLanguage, Double>> title, Map<String, Map<TextLanguage, Double>> text) {
  /** For a collection in one language. */
  static final WordWeights NONE = new WordWeights(Map.of(), Map.of());

  WordWeights {
    title = Map.copyOf(title);
    text = Map.copyOf(text);
  }

  double ofTitle(String word, TextLanguage language) {
    return of(title, word, language);
  }

  double ofText(String word, TextLanguage language) {
    return of(text, word, language);
  }

  private static double of(
      Map<String, Map<TextLanguage, Double>> weights, String word, TextLanguage language) {
    return weights.getOrDefault(word, Map.of()).getOrDefault(language, 1.0);
  }

  /**
   * The weights of one word.
   *
   * @param with the articles that have it
   * @param all all articles
   */
  static Map<TextLanguage, Double> of(Languages with, Languages all) {
    double overall = rarity(with.inAll(), all.inAll());
    Map<TextLanguage, Double> weights = new EnumMap<>(TextLanguage.class);
    with.articles()
        .forEach(
            (language, count) -> weights.put(language, overall / rarity(count, all.in(language))));
    return weights;
  }

  /** The inverse document frequency of BM25, as Lucene computes it. */
  private static double rarity(long with, long all) {
    return Math.log(1 + (Math.max(all, with) - with + 0.5) / (with + 0.5));
  }
}
