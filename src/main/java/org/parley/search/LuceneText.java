package org.parley.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.search.syntax.Clause;
import org.parley.solr.Fields;

/**
 * Spells a query for Lucene's standard parser. Every word of the reader's stands in quotation marks
 * with its own marks escaped, every field name is Parley's own: nothing that a reader types is
 * syntax here.
 *
 * @param ranked whether title, opening, author and outlet are looked at beside the text; a query as
 *     long as a page asks for its words in the text alone
 */
record LuceneText(boolean ranked) {

  /** The clause as Lucene syntax; a clause that only excludes is made to start from everything. */
  String of(Clause clause) {
    if (clause instanceof Clause.All all) {
      String members = joined(all.clauses(), this::required);
      boolean excludesOnly = all.clauses().stream().allMatch(Clause.Not.class::isInstance);
      return excludesOnly ? "*:* " + members : members;
    }
    return clause instanceof Clause.Not ? "*:* " + required(clause) : required(clause);
  }

  /** What helps an article rank: these words close together, in title or text. */
  static String proximity(List<String> words) {
    String near = quoted(String.join(" ", words)) + "~" + (2 * words.size() + 2);
    return " " + Fields.TITLE + ":" + near + "^2 " + Fields.TEXT + ":" + near;
  }

  private String required(Clause clause) {
    return clause instanceof Clause.Not not ? "-" + group(not.clause()) : "+" + group(clause);
  }

  /** The clause as one operand. */
  String group(Clause clause) {
    if (clause instanceof Clause.Any any) {
      return "(" + joined(any.clauses(), this::group) + ")";
    } else if (clause instanceof Clause.In in) {
      return new LuceneField(in.field()).of(in.clause());
    } else if (clause instanceof Clause.Word word) {
      return words(quoted(word.text()));
    } else if (clause instanceof Clause.Phrase phrase) {
      return exact(quoted(phrase.text()) + "~" + phrase.slop());
    } else if (clause instanceof Clause.Prefix prefix) {
      return exact(escaped(prefix.text()) + "*");
    }
    return "(" + of(clause) + ")";
  }

  /**
   * The scores of the fields are added. A title is short, so that BM25 makes much of a word in it
   * as it is; more weight than this makes judged rankings worse (bin/evaluate ranking).
   */
  private String words(String words) {
    String text = Fields.TEXT + ":" + words;
    return ranked
        ? "(%s:%s^1.2 %s:%s^0.25 %s:%s %s)"
            .formatted(Fields.TITLE, words, Fields.LEAD, words, Fields.NAMES, words, text)
        : text;
  }

  private String exact(String words) {
    String text = Fields.TEXT_EXACT + ":" + words;
    return ranked
        ? "(%s:%s %s:%s %s)".formatted(Fields.TITLE_EXACT, words, Fields.NAMES, words, text)
        : text;
  }

  static String joined(List<Clause> clauses, Function<Clause, String> spelled) {
    return clauses.stream().map(spelled).collect(Collectors.joining(" "));
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** With a backslash before whatever might be syntax. */
  static String escaped(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}\\p{M}]", "\\\\$0");
  }
}
