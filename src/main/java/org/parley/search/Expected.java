package org.parley.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a bad request should have said: a form, and the numbers and the literal syntax that it
 * names. Immutable.
 */
public record Expected(Form form, List<Object> arguments) implements Phrase {
  public Expected {
    arguments = List.copyOf(arguments);
    if (arguments.size() != form.places) {
      throw new IllegalArgumentException(form + " has " + form.places + " places: " + arguments);
    }
  }

  /** A form with its places filled. */
  public static Expected of(Form form, Object... arguments) {
    return new Expected(form, List.of(arguments));
  }

  /** Any of these keys, which are all there are. */
  public static Expected listed(Collection<String> keys) {
    return of(Form.LISTED, String.join(", ", keys));
  }

  /** The one or the other; at least two. */
  public static Expected either(String... values) {
    List<String> all = List.of(values);
    int last = all.size() - 1;
    return of(Form.EITHER, String.join(", ", all.subList(0, last)), all.get(last));
  }

  @Override
  public String key() {
    return "expected." + form.key();
  }

  /** The forms that there are; {@link #key} is the end of the key of their words. */
  public enum Form {
    ARTICLE(0),
    CHARACTERS(1),
    CHARACTERS_COUNTED(2),
    DATE_NOT_BEFORE(1),
    DATE_THAT_EXISTS(2),
    EITHER(2),
    INSTANT(1),
    JSON_OBJECT(1),
    LISTED(1),
    NO_PROPOSITION(0),
    NOTE(1),
    NUMBER(0),
    NUMBER_BETWEEN(2),
    NUMBER_FROM(1),
    ONE_OF(1),
    PAGE(1),
    PAGE_OF_RESULTS(1),
    PASSAGE(1),
    PASSAGE_SPAN(1),
    PROPOSITION(0),
    PROPOSITION_OF(1),
    PROPOSITIONS(0),
    SAVED_SEARCHES(1),
    SEARCH_ADDRESS(1),
    SENTENCE(0),
    SENTENCE_OR_NULL(0),
    SOME_OF(3),
    STANCE(3),
    TAG(1),
    TAGS(1),
    TEXT(0),
    TEXTS(0);

    private final int places;

    Form(int places) {
      this.places = places;
    }

    /** How many numbers and pieces of syntax its words name. */
    public int places() {
      return places;
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
