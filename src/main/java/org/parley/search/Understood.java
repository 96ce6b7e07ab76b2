package org.parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.search.syntax.Clause;
import org.parley.search.syntax.Clauses;
import org.parley.solr.SolrConnection;
import org.parley.solr.TextLanguage;

/** Looks up what a query is taken for. */
record Understood(SolrConnection solr, List<TextLanguage> languages) {
  /** Of a longer query nobody wants to know each word. */
  private static final int MOST_WORDS = 8;

  Understanding of(@Nullable Clause clause) {
    if (clause == null) {
      return Understanding.LITERAL;
    }
    List<Clause> shown = Clauses.shown(clause);
    if (shown.size() > MOST_WORDS) {
      return Understanding.LITERAL;
    }
    List<String> words =
        shown.stream()
            .filter(Clause.Word.class::isInstance)
            .map(word -> ((Clause.Word) word).text())
            .distinct()
            .toList();
    List<String> exact =
        shown.stream()
            .filter(Clause.Phrase.class::isInstance)
            .map(phrase -> ((Clause.Phrase) phrase).text().strip())
            .filter(text -> text.matches("[\\p{L}\\p{M}\\p{N}]+"))
            .distinct()
            .toList();
    return new Understanding(
        new WordForms(solr, languages).of(words),
        exact,
        new OtherNames(solr).of(Clauses.plainWords(clause)));
  }
}
