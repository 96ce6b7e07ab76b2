package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final Pattern PAIR =
      Pattern.compile("([\\p{L}\\p{M}.]{2,}) ?([–—/-]) ?([\\p{L}\\p{M}.]{2,})");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern SMALL =
      Pattern.compile("\\p{Ll}[\\p{Ll}\\s]*|(?i:https?|www)\\b.*|.*[@\\\\<>{}=|].*");
  private static final int MOST_CHARACTERS = 90;
  private static final Set<String> NO_NAMES =
      Set.of(
          "I",
          "He",
          "She",
          "It",
          "We",
          "You",
          "They",
          "His",
          "Her",
          "Its",
          "Our",
          "My",
          "Your",
          "The",
          "This",
          "That",
          "Mr",
          "Mrs",
          "Ms",
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.",
          "President",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "God",
          "State",
          "Email",
          "E-mail",
          "Photo",
          "Getty",
          "Read",
          "Reply",
          "Share",
          "Yes",
          "No",
          "And",
          "But",
          "Internet",
          "Covid",
          "COVID-19",
          "Covid-19",
          "Christmas",
          "Easter",
          "am",
          "pm",
          "Inc",
          "Co",
          "Corp",
          "Ltd",
          "Reader",
          "Advertisement",
          "Subscribe",
          "Login",
          "Menu",
          "Home",
          "Search");

  private final Predicate<String> known;

  /**
   * A trimming that takes two names joined by a hyphen apart.
   *
   * @param known whether a part is a name by itself
   */
  Trimming(Predicate<String> known) {
    this.known = known;
  }

  /** The names in what was recognised: none, one, or both of a pair. */
  List<RecognisedName> of(RecognisedName found, String text) {
    List<RecognisedName> names = new ArrayList<>();
    Matcher pair = PAIR.matcher(found.span().of(text));
    if (pair.matches() && isPair(pair)) {
      int start = found.span().start();
      add(new Span(start + pair.start(1), start + pair.end(1)), found.kind(), text, names);
      add(new Span(start + pair.start(3), start + pair.end(3)), found.kind(), text, names);
    } else {
      add(found.span(), found.kind(), text, names);
    }
    return names;
  }

  private boolean isPair(Matcher pair) {
    boolean hyphen = pair.group(2).equals("-");
    return !hyphen || (known.test(pair.group(1)) && known.test(pair.group(3)));
  }

  private static void add(Span span, Actor.Kind kind, String text, List<RecognisedName> names) {
    Span trimmed = trimmed(span, kind, text);
    if (kind == Actor.Kind.PERSON) {
      Matcher title = TITLES.matcher(trimmed.of(text));
      if (title.find()) {
        trimmed = trimmed(new Span(trimmed.start() + title.end(), trimmed.end()), kind, text);
      }
    }
    String words = trimmed.of(text);
    if (LETTER.matcher(words).find()
        && words.length() <= MOST_CHARACTERS
        && words.length() > 1
        && !SMALL.matcher(words).matches()
        && !NO_NAMES.contains(words)
        && !(AliasTable.shipped().isAdjective(words)
            || AliasTable.shipped().peoples().containsKey(words))) {
      names.add(new RecognisedName(trimmed, kind));
    }
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
