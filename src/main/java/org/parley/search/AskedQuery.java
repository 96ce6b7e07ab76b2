package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.search.syntax.Clause;
import org.parley.search.syntax.Clauses;
import org.parley.search.syntax.QuerySyntax;
import org.parley.solr.TextLanguage;

/**
 * A reader's query, ready to be asked.
 *
 * @param clause null where there is no word to look for
 * @param notices what of the query was not taken at its word
 * @param languages those that the collection has articles in; at least one
 * @param weights what the words weigh in each of the languages
 */
record AskedQuery(
    @Nullable Clause clause,
    List<Notice> notices,
    List<TextLanguage> languages,
    WordWeights weights) {
  /** Beyond this many words a query asks for them in the text alone. */
  private static final int MANY = 60;

  /** Languages multiply the clauses, and in some of them a word has several base forms. */
  private static final int MOST_WITH_LANGUAGES = 700;

  /** Solr's usual limit on clauses is 1024, on a server that is not ours too. */
  private static final int MOST = 900;

  private static final int MAX_NEAR = 8;

  static AskedQuery of(Query query, List<TextLanguage> languages) {
    List<Notice> notices = new ArrayList<>();
    if (query.mode() != Query.Mode.WORDS) {
      notices.add(Notice.noMeaning());
    }
    Optional<Clause> parsed = QuerySyntax.parse(query.words(), query.match() == Query.Match.ANY);
    if (parsed.isEmpty()) {
      if (!query.isEmpty()) {
        notices.add(Notice.noWord(query.words()));
      }
      return new AskedQuery(null, notices, languages, WordWeights.NONE);
    }
    Clause clause = parsed.get();
    if (Clauses.leaves(clause) > MOST) {
      clause = Clauses.cut(clause, MOST);
      notices.add(Notice.cut(MOST));
    }
    return new AskedQuery(clause, notices, languages, WordWeights.NONE);
  }

  /** The query that finds and ranks articles. */
  String lucene() {
    if (clause == null) {
      return "*:*";
    }
    LuceneText text = new LuceneText(scope(clause, true), languages, weights);
    String found = text.of(clause);
    List<String> near = Clauses.plainWords(clause);
    return near.size() < 2 || near.size() > MAX_NEAR ? found : found + text.proximity(near);
  }

  /** The query whose hits are marked in title and text; empty if there is nothing to mark. */
  Optional<String> marked() {
    if (clause == null) {
      return Optional.empty();
    }
    LuceneText text = new LuceneText(scope(clause, false), languages, WordWeights.NONE);
    String marked = LuceneText.joined(Clauses.shown(clause), text::group);
    return marked.isEmpty() ? Optional.empty() : Optional.of(marked);
  }

  /** The same, told apart; empty if there is nothing to mark. */
  List<MarkedTerm> terms() {
    if (clause == null) {
      return List.of();
    }
    LuceneText text = new LuceneText(scope(clause, false), languages, WordWeights.NONE);
    return MarkedTerm.of(Clauses.shown(clause), text::group);
  }

  private LuceneText.Scope scope(Clause asked, boolean ranked) {
    int words = Clauses.leaves(asked);
    int everywhere = words * (3 * languages.size() + 1);
    if (ranked && words <= MANY && everywhere <= MOST_WITH_LANGUAGES) {
      return LuceneText.Scope.EVERYWHERE;
    }
    return languages.size() == 1 || words * languages.size() <= MOST_WITH_LANGUAGES
        ? LuceneText.Scope.TEXT
        : LuceneText.Scope.AS_WRITTEN;
  }

  /** The same query with another clause in the place of its own, if it has one. */
  AskedQuery with(UnaryOperator<Clause> change) {
    return clause == null
        ? this
        : new AskedQuery(change.apply(clause), notices, languages, weights);
  }

  /** The same query, its words weighed. */
  AskedQuery weighed(WordWeights other) {
    return new AskedQuery(clause, notices, languages, other);
  }
}
