package org.parley.search.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.search.syntax.Clause.Field;

/**
 * A thing that one can write in a query, as people are told of it: with an example made of words
 * that they know. Every example is read by {@link QuerySyntax} as the form that it shows.
 * Immutable.
 *
 * @param key names the form in the words of the interface, for example {@code phrase}
 * @param example a query that uses it
 */
public record Form(String key, String example) {
  /**
   * Words to make examples of.
   *
   * @param word a word of at least four letters, in lower case
   * @param other another one
   * @param names one for each field that there is one for: an author, an outlet ..., and a word of
   *     a title
   */
  public record Words(String word, String other, Map<Field, String> names) {
    /** Words that any collection may have. */
    public static final Words USUAL = new Words("mediation", "sanctions", Map.of());

    private static final String ANYBODY = "United Nations";

    public Words {
      names = Map.copyOf(names);
    }

    private String name(Field field) {
      return names.getOrDefault(field, ANYBODY);
    }
  }

  /** What a form is to its reader. */
  private enum Kind {
    WORDS,
    PHRASE,
    NEAR,
    PREFIX,
    WITHOUT,
    OR,
    GROUP;

    private boolean isShownBy(Clause clause) {
      return switch (this) {
        case WORDS -> clause instanceof Clause.All;
        case PHRASE -> clause instanceof Clause.Phrase phrase && phrase.slop() == 0;
        case NEAR -> clause instanceof Clause.Phrase phrase && phrase.slop() > 0;
        case PREFIX -> clause instanceof Clause.Prefix;
        case WITHOUT -> parts(clause).anyMatch(Clause.Not.class::isInstance);
        case OR -> clause instanceof Clause.Any;
        case GROUP -> parts(clause).anyMatch(Clause.Any.class::isInstance);
      };
    }

    private static Stream<Clause> parts(Clause clause) {
      return clause instanceof Clause.All all ? all.clauses().stream() : Stream.empty();
    }

    private String example(Words words) {
      String word = words.word();
      String other = words.other();
      return switch (this) {
        case WORDS -> word + " " + other;
        case PHRASE -> quoted(words.name(Field.ACTOR));
        case NEAR -> quoted(word + " " + other) + "~20";
        case PREFIX -> word.substring(0, Math.min(4, word.length())) + "*";
        case WITHOUT -> word + " -" + other;
        case OR -> word + " OR " + other;
        case GROUP -> "(" + word + " OR " + other + ") " + quoted(words.name(Field.ACTOR));
      };
    }
  }

  /** All that the parser knows, the commonest first; one form for each field. */
  public static List<Form> all(Words words) {
    Stream<Form> marks =
        Stream.of(Kind.values()).map(kind -> new Form(key(kind), kind.example(words)));
    Stream<Form> fields =
        Stream.of(Field.values()).map(field -> new Form(field.key(), inField(field, words)));
    return Stream.concat(marks, fields).toList();
  }

  /** Whether the parser reads the example as what it shows. */
  boolean isReadAsShown() {
    Clause clause = QuerySyntax.parse(example, false).orElseThrow();
    for (Kind kind : Kind.values()) {
      if (key(kind).equals(key)) {
        return kind.isShownBy(clause);
      }
    }
    return clause instanceof Clause.In in && in.field().key().equals(key);
  }

  private static String inField(Field field, Words words) {
    String example =
        field == Field.TITLE
            ? words.names().getOrDefault(field, words.word())
            : quoted(words.name(field));
    return field.key() + ":" + example;
  }

  private static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
