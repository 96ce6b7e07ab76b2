package org.parley.analyse.stance;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.domain.Span;

/** Finds a sentence that somebody copied from a text. */
final class Places {
  private Places() {}

  /**
   * Where the text has these words, the first time; white space, quotation marks, apostrophes and
   * dashes may be of another kind.
   */
  static Optional<Span> of(String text, String sentence) {
    String words = sentence.strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String pattern =
        Arrays.stream(words.split("\\s+", -1))
            .map(Places::pattern)
            .collect(Collectors.joining("\\s+"));
    Matcher found = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
    return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }

  private static String pattern(String word) {
    StringBuilder pattern = new StringBuilder();
    word.codePoints()
        .forEach(
            character -> {
              String one = Character.toString(character);
              if ("'’‘".contains(one)) {
                pattern.append("['’‘]");
              } else if ("\"“”".contains(one)) {
                pattern.append("[\"“”]");
              } else if ("-–—".contains(one)) {
                pattern.append("[-–—]");
              } else {
                pattern.append(Pattern.quote(one));
              }
            });
    return pattern.toString();
  }
}
