package org.parley.analyse.quotes.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of the resource {@code cues.txt}, found by each of their forms. Immutable. */
public final class CueWords {
  /** What a verb does with the words it introduces. */
  public enum Kind {
    /** Takes a quotation or a clause: said, added, replied. */
    SAY,
    /** Names the hearer first: told, asked. */
    TELL,
    WRITE,
    /** Gives a few words of somebody's: called, described. */
    CALL,
    /** Tells what somebody has in mind. */
    THINK,
    /** Tells what a finding or a paper has in it. */
    SHOW,
    /** Stands near speech without being a verb of speech. */
    ACT;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A verb in one of its forms; {@code finite} is false for the form in -ing. */
  public record Verb(String lemma, Kind kind, boolean finite) {}

  private static final CueWords SHIPPED = read(Resources.lines("cues.txt"));
  private final Map<String, Verb> forms;

  private CueWords(Map<String, Verb> forms) {
    this.forms = Map.copyOf(forms);
  }

  /** The verbs that come with Parley. */
  static CueWords shipped() {
    return SHIPPED;
  }

  /** The verb of which a word in small letters is a form; null if it is none. */
  @Nullable Verb find(String lower) {
    return forms.get(lower);
  }

  private static CueWords read(List<String> lines) {
    Map<String, Verb> forms = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String verb : line.substring(colon + 1).strip().split(" ", -1)) {
        for (String form : forms(verb)) {
          forms.putIfAbsent(form, new Verb(lemma(verb), kind, !form.endsWith("ing")));
        }
      }
    }
    return new CueWords(forms);
  }

  private static String lemma(String entry) {
    return entry.replace("!", "").split("/", -1)[0];
  }

  private static List<String> forms(String entry) {
    if (entry.indexOf('/') >= 0) {
      return List.of(entry.split("/", -1));
    }
    String base = lemma(entry);
    if (entry.endsWith("!")) {
      String doubled = base + base.charAt(base.length() - 1);
      return List.of(base, base + "s", doubled + "ed", doubled + "ing");
    }
    String stem = base.substring(0, base.length() - 1);
    if (base.endsWith("e")) {
      return List.of(base, base + "s", base + "d", stem + "ing");
    }
    if (base.matches(".*[^aeo]y")) {
      return List.of(base, stem + "ies", stem + "ied", base + "ing");
    }
    String third = base.matches(".*(s|sh|ch|x|o)") ? base + "es" : base + "s";
    return List.of(base, third, base + "ed", base + "ing");
  }
}
