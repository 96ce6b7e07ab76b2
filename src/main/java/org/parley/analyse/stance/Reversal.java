package org.parley.analyse.stance;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a statement into its opposite. A model that reads angry words as opposition, whatever the
 * statement, reads them so of the opposite too: what it makes of both, put together, is nearer to
 * the truth. The rules are those by which statements are turned where the model is trained ({@code
 * src/training/corpora.py}).
 */
final class Reversal {
  private static final int SENTENCE_WORDS = 5;
  private static final Map<Pattern, String> RULES = rules();

  private Reversal() {}

  private static Map<Pattern, String> rules() {
    Map<Pattern, String> rules = new LinkedHashMap<>();
    String[][] pairs = {
      {"should not", "should"},
      {"should", "should not"},
      {"must not", "must"},
      {"must", "must not"},
      {"cannot|can not|can't", "can"},
      {"can", "cannot"},
      {"will not|won't", "will"},
      {"will", "will not"},
      {"more harm than good", "more good than harm"},
      {"is not|isn't", "is"},
      {"is", "is not"},
      {"are not|aren't", "are"},
      {"are", "are not"}
    };
    for (String[] pair : pairs) {
      rules.put(Pattern.compile("\\b(" + pair[0] + ")\\b", Pattern.CASE_INSENSITIVE), pair[1]);
    }
    return rules;
  }

  /** The opposite; empty for a mere name or subject, which has none. */
  static Optional<String> of(String statement) {
    for (Map.Entry<Pattern, String> rule : RULES.entrySet()) {
      Matcher found = rule.getKey().matcher(statement);
      if (found.find()) {
        return Optional.of(
            statement.substring(0, found.start())
                + rule.getValue()
                + statement.substring(found.end()));
      }
    }
    if (statement.strip().split("\\s+", -1).length < SENTENCE_WORDS) {
      return Optional.empty();
    }
    String first = statement.substring(0, 1).toLowerCase(Locale.ROOT);
    return Optional.of("It is not true that " + first + statement.substring(1));
  }
}
