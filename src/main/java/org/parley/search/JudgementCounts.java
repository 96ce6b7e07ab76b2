package org.parley.search;

import java.util.List;
import java.util.Map;

/**
 * How many articles the model and people gave which side, over the whole index; every print counts.
 * Sides are written as the stance facet's values, for example {@code mediation:opposes}; {@code
 * mediation:untouched} stands for the model's word where people see a stance and it saw none.
 *
 * @param byModel what the model gave, also where people overruled it
 * @param byPeople what people gave
 * @param both articles that the model and people judged
 */
public record JudgementCounts(
    Map<String, Long> byModel, Map<String, Long> byPeople, List<Pair> both) {
  /** No article, or none with a stance. */
  public static final JudgementCounts NONE = new JudgementCounts(Map.of(), Map.of(), List.of());

  public JudgementCounts {
    byModel = Map.copyOf(byModel);
    byPeople = Map.copyOf(byPeople);
    both = List.copyOf(both);
  }

  /**
   * How many articles the model gave one side and people another, or the same, of a proposition.
   */
  public record Pair(String model, String people, long articles) {
    /** Whether both are of this proposition. */
    public boolean isOf(String proposition) {
      return proposition(model).equals(proposition) && proposition(people).equals(proposition);
    }

    public String modelSide() {
      return side(model);
    }

    public String peopleSide() {
      return side(people);
    }
  }

  /** The proposition of a value. */
  public static String proposition(String value) {
    return value.substring(0, Math.max(0, value.lastIndexOf(':')));
  }

  /** The key of the side of a value. */
  public static String side(String value) {
    return value.substring(value.lastIndexOf(':') + 1);
  }
}
