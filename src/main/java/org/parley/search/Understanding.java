package org.parley.search;

import java.util.List;

/**
 * What a query is taken for, beyond its words as they are written.
 *
 * @param forms the words that are found in other forms too, in the order of the query
 * @param exact the words that a reader put into quotation marks one by one, so that they are not
 * @param names words that are another name of somebody
 */
public record Understanding(List<Forms> forms, List<String> exact, List<OtherName> names) {
  /** Nothing but what is written. */
  public static final Understanding LITERAL = new Understanding(List.of(), List.of(), List.of());

  public Understanding {
    forms = List.copyOf(forms);
    exact = List.copyOf(exact);
    names = List.copyOf(names);
  }

  /**
   * A word and the other forms of it that the collection has.
   *
   * @param word as typed
   * @param others in lower case, the most frequent first; at least one
   * @param more whether there are yet others
   */
  public record Forms(String word, List<String> others, boolean more) {
    public Forms {
      others = List.copyOf(others);
    }
  }

  /**
   * Words by which articles call an actor that goes by another name.
   *
   * @param words as typed, next to each other in the query
   * @param actor the name that the facet has
   * @param articles how many articles call the actor so; every print counts
   */
  public record OtherName(String words, String actor, long articles) {}
}
