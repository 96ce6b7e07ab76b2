package org.parley.search;

import java.util.Locale;
import org.parley.search.Expected.Form;

/**
 * Which values of a facet are wanted.
 *
 * @param find letters that a value has somewhere in it, whatever their accents and capitals; empty
 *     for all values
 * @param skip so many of them are passed over, because they were shown before
 * @param limit at most so many
 */
public record ValueSearch(String find, Order order, int skip, int limit) {
  /** Longer than any name that somebody types. */
  public static final int LONGEST = 100;

  /** At most so many values at a time. */
  public static final int MOST = 200;

  /** So many can be passed over. */
  public static final int FARTHEST = 100_000;

  /** The first values. */
  public ValueSearch(String find, Order order, int limit) {
    this(find, order, 0, limit);
  }

  /**
   * In which order values come, names as in an index of persons; {@link #key} is the spelling in
   * addresses.
   */
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
          "find", find.substring(0, 40) + "…", Expected.of(Form.CHARACTERS, LONGEST));
    }
    if (skip < 0 || skip > FARTHEST) {
      throw new BadSearch("page", Integer.toString(skip), Expected.of(Form.PAGE, FARTHEST));
    }
    if (limit < 1 || limit > MOST) {
      throw new BadSearch(
          "limit", Integer.toString(limit), Expected.of(Form.NUMBER_BETWEEN, 1, MOST));
    }
  }
}
