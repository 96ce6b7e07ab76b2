package org.parley.export;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes an author's name apart, as references need it. The rules are those of BibTeX: what begins
 * with a small letter belongs to the family name, and the last word is the family name. Names that
 * are no person's, and names of one word, stay as they are.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html#names">CSL, names</a>
 */
final class CitedName {
  /** Words that names of persons do not hold. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU).*(?:[&/\\d@|]|\\b(?:the|of|for|and|staff|editors?|editorial|team|desk|newsroom|news"
              + "|press|agency|agencies|bureau|wire|service|services|online|media|magazine|times"
              + "|daily|review|journal|institute|university|center|centre|council|foundation"
              + "|association|society|committee|ministry|department|office|group|board|network"
              + "|correspondents?|reporters?|contributors?|company|inc|ltd|llc|gmbh)\\b).*");

  /** Suffixes of generations, the only ones that a reference keeps. */
  private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr)\\.?|II|III|IV");

  /** Written with a capital by many, they still belong to the family name. */
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "della", "di", "du", "da", "dos", "bin", "ibn");

  private CitedName() {}

  /**
   * A name for references.
   *
   * @param outlet null if unknown; an author who is called the same is no person
   */
  static CSLName of(String name, @Nullable String outlet) {
    List<String> words = new ArrayList<>(Arrays.asList(name.strip().split("[\\s,]+", -1)));
    boolean inverted = name.contains(",") && !SUFFIX.matcher(last(words)).matches();
    if (words.size() < 2
        || inverted
        || name.equalsIgnoreCase(outlet)
        || NOBODY.matcher(name).matches()) {
      return new CSLNameBuilder().literal(name.strip()).build();
    }
    CSLNameBuilder parts = new CSLNameBuilder();
    if (words.size() > 2 && SUFFIX.matcher(last(words)).matches()) {
      parts.suffix(words.remove(words.size() - 1));
    }
    int family = words.size() - 1;
    int particle = particleAt(words, family);
    if (particle < family) {
      parts.nonDroppingParticle(String.join(" ", words.subList(particle, family)));
    }
    return parts
        .family(words.get(family))
        .given(String.join(" ", words.subList(0, particle)))
        .build();
  }

  /** Where the particles before a family name begin; where it begins itself if it has none. */
  private static int particleAt(List<String> words, int family) {
    int at = family;
    while (at > 1 && isParticle(words.get(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isParticle(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        || PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
