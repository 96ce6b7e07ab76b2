package org.parley.search;

import java.util.List;
import java.util.Locale;

/** Tells a reader that a query was not taken at its word. Immutable. */
public record Notice(Kind kind, List<Object> arguments) implements Phrase {
  public Notice {
    arguments = List.copyOf(arguments);
  }

  /** Meaning cannot be searched: the words were. */
  static Notice noMeaning() {
    return new Notice(Kind.NO_MEANING, List.of());
  }

  /** A query without any word that can be looked for: everything is shown. */
  static Notice noWord(String query) {
    return new Notice(Kind.NO_WORD, List.of(query));
  }

  /** A query that is very long: its first words were searched. */
  public static Notice cut(int words) {
    return new Notice(Kind.CUT, List.of(words));
  }

  @Override
  public String key() {
    return "notice." + kind.key();
  }

  /** What happened; {@link #key} is the end of the key of its words. */
  public enum Kind {
    NO_MEANING,
    NO_WORD,
    CUT;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
