package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.search.syntax.Clause;
import org.parley.search.syntax.Clauses;
import org.parley.search.syntax.QuerySyntax;

/**
 * A reader's query, ready to be asked.
 *
 * @param clause null where there is no word to look for
 * @param notices what of the query was not taken at its word
 */
record AskedQuery(@Nullable Clause clause, List<String> notices) {
  /** Beyond this many words a query asks for them in the text alone. */
  private static final int MANY = 60;

  /** Solr's usual limit on clauses is 1024, on a server that is not ours too. */
  private static final int MOST = 900;

  private static final int MAX_NEAR = 8;

  static AskedQuery of(Query query) {
    List<String> notices = new ArrayList<>();
    if (query.mode() != Query.Mode.WORDS) {
      notices.add("Searching by meaning is not available here: the words were searched.");
    }
    Optional<Clause> parsed = QuerySyntax.parse(query.words(), query.match() == Query.Match.ANY);
    if (parsed.isEmpty()) {
      if (!query.isEmpty()) {
        notices.add(
            "There is no word to look for in “" + query.words() + "”: everything is shown.");
      }
      return new AskedQuery(null, notices);
    }
    Clause clause = parsed.get();
    if (Clauses.leaves(clause) > MOST) {
      clause = Clauses.cut(clause, MOST);
      notices.add("The query is very long: its first " + MOST + " words were searched.");
    }
    return new AskedQuery(clause, notices);
  }

  /** The query that finds and ranks articles. */
  String lucene() {
    if (clause == null) {
      return "*:*";
    }
    String found = new LuceneText(Clauses.leaves(clause) <= MANY).of(clause);
    List<String> near = Clauses.plainWords(clause);
    return near.size() < 2 || near.size() > MAX_NEAR ? found : found + LuceneText.proximity(near);
  }

  /** The query whose hits are marked in title and text; empty if there is nothing to mark. */
  Optional<String> marked() {
    if (clause == null) {
      return Optional.empty();
    }
    String marked = LuceneText.joined(Clauses.shown(clause), new LuceneText(false)::group);
    return marked.isEmpty() ? Optional.empty() : Optional.of(marked);
  }
}
