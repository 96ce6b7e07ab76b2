package org.parley.analyse.actors;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/** Cuts what a recogniser takes for names down to names, and drops what is none. */
final class Trimming {
  private static final String FORMER = "(?:(?:former|ex|acting|deputy|late)[ -])?";

  /** Titles and offices before a person's name. */
  static final Pattern TITLES =
      Pattern.compile(
          "(?i)^(?:"
              + FORMER
              + "(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|president|vice[ -]president"
              + "|prime minister|premier|chancellor|(?:foreign|defen[cs]e|interior|finance|justice|energy) minister"
              + "|minister|(?:secretary|secretary of state|defen[cs]e secretary|foreign secretary|home secretary)"
              + "|secretary[ -]general|senators?|sens?|rep|reps|congress(?:man|woman)|gov|governor|mayor|ambassador"
              + "|general|gen|lt|col|colonel|capt|captain|maj|major|sgt|admiral|adm|judge|justice|comrade|rev|reverend"
              + "|spokes(?:man|woman|person)|chairman|envoy|special envoy|ceo|director|ayatollah|sheikh|sheik|herr|frau"
              + "|monsieur|madame|señor|pm|mp)(?:\\.|\\b(?![-'’]))\\s+)+(?=\\S)");

  private static final Pattern EDGES = Pattern.compile("[\\s\\p{Z}\"“”‘’'«»„()\\[\\],;:!?*–—-]");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$|['’]S$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern SMALL =
      Pattern.compile("\\p{Ll}[\\p{Ll}\\s]*|(?i:https?|www)\\b.*|.*[@\\\\<>{}=|].*");
  private static final int MOST_CHARACTERS = 90;

  private Trimming() {}

  /** The name in what was recognised, if there is one. */
  static Optional<RecognisedName> of(RecognisedName found, String text) {
    Actor.Kind kind = found.kind();
    Span trimmed = trimmed(found.span(), kind, text);
    if (kind == Actor.Kind.PERSON) {
      Matcher title = TITLES.matcher(trimmed.of(text));
      if (title.find()) {
        trimmed = trimmed(new Span(trimmed.start() + title.end(), trimmed.end()), kind, text);
      }
    }
    return isName(trimmed.of(text))
        ? Optional.of(new RecognisedName(trimmed, kind))
        : Optional.empty();
  }

  private static boolean isName(String words) {
    return LETTER.matcher(words).find()
        && words.length() <= MOST_CHARACTERS
        && words.length() > 1
        && !SMALL.matcher(words).matches()
        && !NoNames.contains(words)
        && !AliasTable.shipped().isAdjective(words)
        && !AliasTable.shipped().peoples().containsKey(words);
  }

  private static Span trimmed(Span span, Actor.Kind kind, String text) {
    int start = span.start();
    int end = span.end();
    boolean shorter = true;
    while (shorter && start < end) {
      shorter = false;
      if (EDGES.matcher(text.substring(start, start + 1)).matches()) {
        start++;
        shorter = true;
      } else {
        Matcher possessive = POSSESSIVE.matcher(text.substring(start, end));
        // a recogniser leaves the ending out unless it belongs to the name, as in "Lloyd's"
        if (kind != Actor.Kind.ORGANISATION && possessive.find() && possessive.start() > 0) {
          end = start + possessive.start();
          shorter = true;
        } else if (EDGES.matcher(text.substring(end - 1, end)).matches()
            && text.charAt(end - 1) != ')'
            && text.charAt(end - 1) != '!') {
          end--;
          shorter = true;
        }
      }
    }
    return new Span(start, Math.max(start, end));
  }
}
