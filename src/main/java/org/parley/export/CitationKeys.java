package org.parley.export;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of a file of references: author, year and a word of the title, such as {@code
 * kettle2025europe}; where several would be the same, the second gets an a, the third a b. Keys are
 * of Latin letters and digits alone: classic BibTeX knows no others. What has none in it gives way
 * to the article's id. Remembers the keys it gave, and nothing else.
 */
final class CitationKeys {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /** Words that tell nothing of a title. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "on", "in", "to", "for", "and", "or", "is", "are", "why", "how",
          "what", "who", "with", "at", "by", "from", "it", "its", "s", "der", "die", "das", "le",
          "la", "les", "el", "il", "l", "un", "una", "une", "ein", "eine");

  private final Map<String, Integer> given = new HashMap<>();

  /** A key that no reference had before. */
  String next(CSLItemData item) {
    String base = base(item);
    String key = base;
    for (int more = given.getOrDefault(base, 0); given.containsKey(key); more++) {
      key = base + letters(more + 1);
      given.put(base, more + 1);
    }
    given.putIfAbsent(key, 0);
    return key;
  }

  /** The key of a reference that stands alone. */
  static String base(CSLItemData item) {
    String id = item.getId();
    String word = word(item.getTitle() == null ? "" : item.getTitle());
    return who(item)
        + year(item)
        + (word.isEmpty() ? id.substring(0, Math.min(6, id.length())) : word);
  }

  private static String who(CSLItemData item) {
    CSLName[] authors = item.getAuthor();
    if (authors != null && authors.length > 0) {
      String family = authors[0].getFamily();
      String name = plain(family == null ? authors[0].getLiteral() : family);
      if (!name.isEmpty()) {
        return name;
      }
    }
    String outlet = item.getContainerTitle() == null ? "" : plain(item.getContainerTitle());
    return outlet.isEmpty() ? "anon" : outlet;
  }

  private static String year(CSLItemData item) {
    return item.getIssued() == null ? "nd" : "" + item.getIssued().getDateParts()[0][0];
  }

  private static String word(String title) {
    Matcher words = WORD.matcher(latin(title));
    while (words.find()) {
      if (!SMALL.contains(words.group())) {
        return words.group();
      }
    }
    return "";
  }

  private static String plain(String name) {
    return latin(name).replaceAll("[^a-z0-9]", "");
  }

  /** In small letters, without accents. */
  private static String latin(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replaceAll("['’]", "");
  }

  /** a to z, then aa and so on. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + (number - 1) % 26));
    return number <= 26 ? last : letters((number - 1) / 26) + last;
  }
}
