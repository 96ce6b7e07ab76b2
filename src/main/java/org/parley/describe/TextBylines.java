package org.parley.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.describe.Evidence.Paragraph;
import org.parley.domain.Origin;

/** Authors whom the text itself names: in a byline, in the standfirst, in the closing lines. */
final class TextBylines {
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String NAME =
      WORD + "(?: (?:(?:de|van|von|der|di|da|del|al|bin|la|le) )*" + WORD + "){1,3}";
  private static final String NAMES = "(" + NAME + "(?:(?:, | and |, and | & )" + NAME + "){0,5})";
  private static final Pattern BY_LINE =
      Pattern.compile(
          "^(?:(?i:written |words |text |analysis |opinion |posted )?(?:[Bb]y|BY))[:\\s]+(\\p{Lu}[^\\n]{2,120})$");
  private static final Pattern STANDFIRST =
      Pattern.compile(
          "(?:,\\s+(?:argues?|writes?|reports?|explains?|asks?|reflects?|concludes?)|\\b[Bb]y|\\b(?:analysis|commentary|report) (?:from|by))\\s+"
              + NAMES
              + "\\.?\\s*$");
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Professor|Sir)\\.? )?"
              + NAMES
              + "(?:,[^,.]{3,80},)? (?:(?:is|are|was|works as|serves as) (?:(?:an?|the|currently|also|co-?\\w+) )?"
              + "[^.]{0,120}?(?:columnists?|professors?|lecturers?|writers?|journalists?|authors?|editors?|fellows?|researchers?"
              + "|correspondents?|reporters?|directors?|analysts?|historians?|scholars?|teachers?|economists?|commentators?|contributors?"
              + "|students?|chair|adviser|advisor|ambassador|activist|novelist|critic)\\b|writes (?:for|in|about|on)\\b|reports for\\b)");
  private static final int STANDFIRST_LENGTH = 400;
  private static final int CLOSING_LENGTH = 600;

  private TextBylines() {}

  static boolean isByline(String line) {
    Matcher by = BY_LINE.matcher(line);
    return by.matches() && !PersonNames.in(by.group(1)).isEmpty();
  }

  static List<Candidate> of(Evidence evidence) {
    List<Candidate> found = new ArrayList<>();
    List<Paragraph> opening = evidence.opening(4);
    for (Paragraph line : opening) {
      add(BY_LINE.matcher(line.text()), line, 20, Origin.BYLINE, found);
    }
    for (Paragraph line : evidence.opening(2)) {
      if (line.text().length() <= STANDFIRST_LENGTH) {
        add(STANDFIRST.matcher(line.text()), line, 21, Origin.LEAD, found);
      }
    }
    for (Paragraph line : evidence.closing(5)) {
      if (opening.contains(line) || line.text().length() > CLOSING_LENGTH) {
        continue;
      }
      add(BY_LINE.matcher(line.text()), line, 22, Origin.CLOSING_LINE, found);
      add(ABOUT.matcher(line.text()), line, 23, Origin.CLOSING_LINE, found);
    }
    return found;
  }

  private static void add(
      Matcher names, Paragraph line, int rank, Origin origin, List<Candidate> found) {
    if (!names.find()) {
      return;
    }
    for (String name : PersonNames.in(names.group(1))) {
      if (name.contains(" ")) {
        found.add(
            new Candidate(name, rank, origin, line.text(), line.span(0, line.text().length())));
      }
    }
  }
}
