package org.parley.search;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.solr.Fields;
import org.parley.solr.TextLanguage;

/**
 * Spells a query that ranks articles by what they share with one: actors and themes, each as much
 * as it is rare, and words of the text, which Solr weighs by their rarity itself. It needs nothing
 * stored beside what is searched anyway, and is the same on a cluster, where Solr's own parser for
 * this knows only the texts of one shard.
 */
final class Closeness {
  private static final double CENTRAL = 1.5;

  /** The words of a text together count about as much as its actors. */
  private static final double WORDS = 0.6;

  private Closeness() {}

  /** The query; it finds only what shares something. */
  static String query(Article article, Rarities rarities) {
    StringJoiner query = new StringJoiner(" ");
    List<String> counted = Rarities.actorsOf(article);
    for (Actor actor : article.analysis().actors()) {
      if (counted.contains(actor.name())) {
        double weight = rarities.ofActor(actor.name()) * (actor.central() ? CENTRAL : 1);
        query.add(constant(Fields.ACTOR, actor.name(), weight));
      }
    }
    for (String theme : article.analysis().themeLabels()) {
      query.add(constant(Fields.THEME, theme, rarities.ofTheme(theme)));
    }
    String field = TextLanguage.of(article.source().language()).text();
    TellingWords.of(article.source().text())
        .forEach(
            (word, times) ->
                query.add(
                    field
                        + ":"
                        + LuceneText.quoted(word)
                        + number("^%.3f", WORDS * times / (times + 1.0))));
    return query.toString();
  }

  private static String constant(String field, String value, double weight) {
    return field + ":" + LuceneText.quoted(value) + number("^=%.3f", weight);
  }

  private static String number(String form, double number) {
    return String.format(Locale.ROOT, form, number);
  }
}
