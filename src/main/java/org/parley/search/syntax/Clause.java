package org.parley.search.syntax;

import java.util.List;

/** A part of a query. Groups hold at least two members and never a group of their own kind. */
public sealed interface Clause {
  /** A word as typed; it may be several to an analyzer, as in {@code Trump-Putin}. */
  record Word(String text) implements Clause {}

  /** The beginning of a word, typed as {@code nego*}. */
  record Prefix(String text) implements Clause {}

  /**
   * Words in this order and form, typed in quotation marks.
   *
   * @param slop how many positions the words may be moved in all; 0 for side by side
   */
  record Phrase(String text, int slop) implements Clause {}

  /** A clause that looks in one field only. */
  record In(Field field, Clause clause) implements Clause {}

  /** A clause that an article must not match. */
  record Not(Clause clause) implements Clause {}

  /** Clauses that an article must match all of. */
  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }
  }

  /** Clauses that an article must match any of. */
  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  /** The fields that a query can name. */
  enum Field {
    TITLE,
    AUTHOR,
    OUTLET,
    ACTOR,
    SPEAKER;

    /** The prefix as typed, without its colon. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
