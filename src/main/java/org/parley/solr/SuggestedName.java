package org.parley.solr;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way to begin typing a name, as the index keeps it: folded letters, then how they stand to the
 * name and of what kind it is, then the name. Values in this form are counted by the prefix that
 * somebody typed.
 *
 * @param letters folded as by {@link #fold}
 * @param called whether articles call it exactly so; else the letters are the end of its name, from
 *     one of its words on
 * @param kind the kind of an actor; empty for names of no kind
 * @param name as it is shown
 */
public record SuggestedName(String letters, boolean called, String kind, String name) {
  private static final char MARK = Fields.KIND_MARK;
  private static final String CALLED = "=";
  private static final String ENDING = "~";

  /** Longer names are sentences that were taken for one. */
  private static final int LONGEST = 120;

  private static final int MOST_WORDS = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that are no bare letter with an accent to Unicode, but are typed as if they were. */
  private static final Map<String, String> OTHERS =
      Map.of("ø", "o", "ł", "l", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "ð", "d");

  /** The values to index for a name: one for each of its words that somebody may begin with. */
  public static Set<String> endings(String name, String kind) {
    Set<String> values = new LinkedHashSet<>();
    String rest = fold(name);
    for (int i = 0; i < MOST_WORDS && !rest.isEmpty() && name.length() <= LONGEST; i++) {
      values.add(new SuggestedName(rest, false, kind, name).value());
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : rest.substring(space + 1);
    }
    return values;
  }

  /** The values to index for what articles call somebody of this name. */
  public static Set<String> calls(List<String> forms, String name, String kind) {
    Set<String> values = new LinkedHashSet<>();
    for (String form : forms) {
      String letters = fold(form);
      if (!letters.isEmpty() && form.length() <= LONGEST && name.length() <= LONGEST) {
        values.add(new SuggestedName(letters, true, kind, name).value());
      }
    }
    return values;
  }

  /** Reads a value of the index; empty if it is none of ours. */
  public static Optional<SuggestedName> parse(String value) {
    String[] parts = value.split(String.valueOf(MARK), 3);
    return parts.length < 3 || parts[1].isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SuggestedName(
                parts[0], parts[1].startsWith(CALLED), parts[1].substring(1), parts[2]));
  }

  /** How the values begin of all whom articles call exactly so. */
  public static String calledExactly(String words) {
    return fold(words) + MARK + CALLED;
  }

  /**
   * Letters and digits in lower case and without accents, words with one space between them; the
   * same for all ways to type a name, in any script. What remains may be empty.
   */
  public static String fold(String text) {
    return text.chars().allMatch(letter -> letter < 128) ? foldAscii(text) : foldAny(text);
  }

  /**
   * The same for most names, ten times as fast: an index of a hundred thousand has to be sorted.
   */
  private static String foldAscii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        if (apart && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(Character.toLowerCase(letter));
        apart = false;
      } else if (letter != '\'' && letter != '`') {
        apart = true;
      }
    }
    return folded.toString();
  }

  private static String foldAny(String text) {
    String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String folded = APOSTROPHES.matcher(MARKS.matcher(bare).replaceAll("")).replaceAll("");
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      folded = folded.replace(other.getKey(), other.getValue());
    }
    return NO_LETTERS.matcher(folded).replaceAll(" ").strip();
  }

  private String value() {
    return letters + MARK + (called ? CALLED : ENDING) + kind + MARK + name;
  }
}
