package org.parley.search;

import org.parley.search.syntax.Clause;
import org.parley.solr.Fields;

/** Spells a query for one field that the reader named. */
record LuceneField(Clause.Field field) {

  /** The clause in this field; a field named within it wins. */
  String of(Clause clause) {
    if (clause instanceof Clause.All all) {
      return "(" + LuceneText.joined(all.clauses(), this::required) + ")";
    } else if (clause instanceof Clause.Any any) {
      return "(" + LuceneText.joined(any.clauses(), this::of) + ")";
    } else if (clause instanceof Clause.Not not) {
      return "(*:* -" + of(not.clause()) + ")";
    } else if (clause instanceof Clause.In inner) {
      return new LuceneField(inner.field()).of(inner.clause());
    } else if (clause instanceof Clause.Phrase phrase) {
      return exactField() + ":" + LuceneText.quoted(phrase.text()) + "~" + phrase.slop();
    } else if (clause instanceof Clause.Prefix prefix) {
      return exactField() + ":" + LuceneText.escaped(prefix.text()) + "*";
    }
    return wordField() + ":" + LuceneText.quoted(((Clause.Word) clause).text());
  }

  private String required(Clause clause) {
    return clause instanceof Clause.Not not ? "-" + of(not.clause()) : "+" + of(clause);
  }

  private String wordField() {
    return switch (field) {
      case TITLE -> Fields.TITLE;
      case AUTHOR -> Fields.AUTHOR_TEXT;
      case OUTLET -> Fields.OUTLET_TEXT;
      case ACTOR -> Fields.ACTOR_TEXT;
      case SPEAKER -> Fields.SPEAKER_TEXT;
    };
  }

  private String exactField() {
    return field == Clause.Field.TITLE ? Fields.TITLE_EXACT : wordField();
  }
}
