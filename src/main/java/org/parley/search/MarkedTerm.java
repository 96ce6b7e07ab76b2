package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.search.syntax.Clause;

/**
 * A part of a query whose hits are told apart from those of the others.
 *
 * @param words as the reader would know it again
 * @param lucene the query that marks it
 */
record MarkedTerm(String words, String lucene) {
  /** Each is a question to Solr; the colours repeat long before that. */
  private static final int MOST = 8;

  /** The parts, each once, in the order of the query; those after the eighth count as one. */
  static List<MarkedTerm> of(List<Clause> shown, Function<Clause, String> spelled) {
    Map<String, Clause> distinct = new TreeMap<>();
    List<Clause> order = new ArrayList<>();
    for (Clause clause : shown) {
      if (distinct.putIfAbsent(words(clause).toLowerCase(Locale.ROOT), clause) == null) {
        order.add(clause);
      }
    }
    List<MarkedTerm> terms = new ArrayList<>();
    int own = order.size() > MOST ? MOST - 1 : order.size();
    order.subList(0, own).forEach(each -> terms.add(joined(List.of(each), spelled)));
    if (own < order.size()) {
      terms.add(joined(order.subList(own, order.size()), spelled));
    }
    return terms;
  }

  private static MarkedTerm joined(List<Clause> clauses, Function<Clause, String> spelled) {
    return new MarkedTerm(
        clauses.stream().map(MarkedTerm::words).collect(Collectors.joining(" ")),
        LuceneText.joined(clauses, spelled));
  }

  private static String words(Clause clause) {
    if (clause instanceof Clause.Word word) {
      return word.text();
    } else if (clause instanceof Clause.Prefix prefix) {
      return prefix.text() + "*";
    }
    Clause.Phrase phrase = (Clause.Phrase) clause;
    return "“" + phrase.text() + "”" + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
  }
}
