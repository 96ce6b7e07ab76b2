package org.parley.search;

import java.util.List;
import org.parley.search.syntax.Clause;
import org.parley.solr.Fields;
import org.parley.solr.TextLanguage;

/**
 * Spells a query for one field that the reader named.
 *
 * @param languages those whose titles are asked; empty to ask for words as they are written
 */
record LuceneField(Clause.Field field, List<TextLanguage> languages) {

  /** The clause in this field; a field named within it wins. */
  String of(Clause clause) {
    if (clause instanceof Clause.All all) {
      return "(" + LuceneText.joined(all.clauses(), this::required) + ")";
    } else if (clause instanceof Clause.Any any) {
      return "(" + LuceneText.joined(any.clauses(), this::of) + ")";
    } else if (clause instanceof Clause.Not not) {
      return "(*:* -" + of(not.clause()) + ")";
    } else if (clause instanceof Clause.In inner) {
      return new LuceneField(inner.field(), languages).of(inner.clause());
    } else if (clause instanceof Clause.Phrase phrase) {
      return exactField() + ":" + LuceneText.quoted(phrase.text()) + "~" + phrase.slop();
    } else if (clause instanceof Clause.Prefix prefix) {
      return exactField() + ":" + LuceneText.escaped(prefix.text()) + "*";
    }
    String word = ((Clause.Word) clause).text();
    return field == Clause.Field.TITLE && !languages.isEmpty()
        ? LuceneText.anyOf(languages, TextLanguage::title, word)
        : exactField() + ":" + LuceneText.quoted(word);
  }

  private String required(Clause clause) {
    return clause instanceof Clause.Not not ? "-" + of(not.clause()) : "+" + of(clause);
  }

  private String exactField() {
    return switch (field) {
      case TITLE -> Fields.TITLE_EXACT;
      case AUTHOR -> Fields.AUTHOR_TEXT;
      case OUTLET -> Fields.OUTLET_TEXT;
      case ACTOR -> Fields.ACTOR_TEXT;
      case SPEAKER -> Fields.SPEAKER_TEXT;
    };
  }
}
