package org.parley.web.page;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes single words of a query as typed, and leaves the rest as it is. */
final class QueryWords {
  private static final String BEGINS = "(?<=^|[\\s(:])";
  private static final String ENDS = "(?![\\p{L}\\p{M}\\p{N}*~])";

  /** A phrase in any quotation marks that the query language knows, to be passed over. */
  private static final String PHRASE = "[\"“”„][^\"“”„]*[\"“”„]?";

  private QueryWords() {}

  /** With this word in quotation marks, wherever it stands outside of a phrase. */
  static String quoted(String query, String word) {
    Matcher matcher = outside(BEGINS + Pattern.quote(word) + ENDS).matcher(query);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1) == null ? found.group() : '"' + found.group(1) + '"'));
  }

  /** With this word out of the quotation marks around it alone. */
  static String unquoted(String query, String word) {
    return Pattern.compile("[\"“”„]\\s*(" + Pattern.quote(word) + ")\\s*[\"“”](?!~)", FLAGS)
        .matcher(query)
        .replaceAll("$1");
  }

  /** Without these words next to each other. */
  static String without(String query, String words) {
    String run =
        Arrays.stream(words.split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    return outside("(?<=^|\\s)" + run + "(?=\\s|$)")
        .matcher(query)
        .replaceAll(found -> found.group(1) == null ? quote(found.group()) : "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String quote(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Group 1 is what stands outside of phrases; a phrase is a match without it. */
  private static Pattern outside(String wanted) {
    return Pattern.compile(PHRASE + "|(" + wanted + ")", FLAGS);
  }
}
