package org.parley.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.parley.search.syntax.Clause;
import org.parley.solr.Fields;
import org.parley.solr.TextLanguage;

/**
 * Spells a query for Lucene's standard parser. Every word of the reader's stands in quotation marks
 * with its own marks escaped, every field name is Parley's own: nothing that a reader types is
 * syntax here. A word is asked of the fields of each language, and each field makes of it what its
 * language would.
 */
record LuceneText(Scope scope, List<TextLanguage> languages, WordWeights weights) {
  /** Where words are looked for. */
  enum Scope {
    /** In title, opening, text, author and outlet. */
    EVERYWHERE,
    /** In the text; for queries as long as a page. */
    TEXT,
    /** In the text, in this form; for those in more languages than Solr's limit allows. */
    AS_WRITTEN
  }

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
  String proximity(List<String> words) {
    String near = quoted(String.join(" ", words)) + "~" + (2 * words.size() + 2);
    StringBuilder clauses = new StringBuilder();
    for (TextLanguage language : languages) {
      double title = mean(words, word -> weights.ofTitle(word, language));
      double text = mean(words, word -> weights.ofText(word, language));
      clauses.append(' ').append(weighed(language.title(), near, 2 * title));
      clauses.append(' ').append(weighed(language.text(), near, text));
    }
    return clauses.toString();
  }

  private static double mean(List<String> words, ToDoubleFunction<String> weight) {
    return words.stream().mapToDouble(weight).average().orElse(1);
  }

  private String required(Clause clause) {
    return clause instanceof Clause.Not not ? "-" + group(not.clause()) : "+" + group(clause);
  }

  /** The clause as one operand. */
  String group(Clause clause) {
    if (clause instanceof Clause.Any any) {
      return "(" + joined(any.clauses(), this::group) + ")";
    } else if (clause instanceof Clause.In in) {
      return new LuceneField(in.field(), scope == Scope.AS_WRITTEN ? List.of() : languages)
          .of(in.clause());
    } else if (clause instanceof Clause.Word word) {
      return words(word.text());
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
  private String words(String word) {
    String words = quoted(word);
    if (scope == Scope.AS_WRITTEN) {
      return Fields.TEXT_EXACT + ":" + words;
    }
    if (scope == Scope.TEXT) {
      return anyOf(languages, TextLanguage::text, word);
    }
    StringBuilder clauses = new StringBuilder();
    for (TextLanguage language : languages) {
      double text = weights.ofText(word, language);
      double title = 1.2 * weights.ofTitle(word, language);
      clauses.append(weighed(language.title(), words, title)).append(' ');
      clauses.append(weighed(language.lead(), words, 0.25 * text)).append(' ');
      clauses.append(weighed(language.text(), words, text)).append(' ');
    }
    return "(" + clauses + Fields.NAMES + ":" + words + ")";
  }

  private static String weighed(String field, String words, double weight) {
    String asked = field + ":" + words;
    return weight == 1 ? asked : asked + String.format(Locale.ROOT, "^%.4f", weight);
  }

  private String exact(String words) {
    String text = Fields.TEXT_EXACT + ":" + words;
    return scope == Scope.EVERYWHERE
        ? "(%s:%s %s:%s %s)".formatted(Fields.TITLE_EXACT, words, Fields.NAMES, words, text)
        : text;
  }

  /** A word in one field of any language. */
  static String anyOf(
      List<TextLanguage> languages, Function<TextLanguage, String> field, String word) {
    return languages.stream()
        .map(language -> field.apply(language) + ":" + quoted(word))
        .collect(Collectors.joining(" ", "(", ")"));
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
