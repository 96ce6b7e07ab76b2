package org.parley.search;

import java.util.Locale;

/**
 * Which values of a facet are wanted.
 *
 * @param find letters that a value has somewhere in it, whatever their accents and capitals; empty
 *     for all values
 * @param limit at most so many
 */
public record ValueSearch(String find, Order order, int limit) {
  /** Longer than any name that somebody types. */
  public static final int LONGEST = 100;

  /** At most so many values at a time. */
  public static final int MOST = 200;

  /** In which order values come; {@link #key} is the spelling in addresses. */
  public enum Order {
    COUNT,
    NAME;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ValueSearch {
    find = find.strip();
    if (find.length() > LONGEST) {
      throw new BadSearch(
          "find", find.substring(0, 40) + "…", "at most " + LONGEST + " characters");
    }
    if (limit < 1 || limit > MOST) {
      throw new BadSearch("limit", Integer.toString(limit), "a number from 1 to " + MOST);
    }
  }
}
