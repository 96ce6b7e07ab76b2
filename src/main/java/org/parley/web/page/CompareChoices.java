package org.parley.web.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader chose on the page that compares, beside the search.
 *
 * @param stance how stances are shown
 * @param quoters who quotes
 * @param split by what coverage is taken apart
 * @param top so many rows at most, one of {@link #TOPS}; a table has {@link #MOST_COLUMNS} columns
 *     at most
 */
public record CompareChoices(StanceChoice stance, Quoters quoters, Split split, int top) {
  public static final List<Integer> TOPS = List.of(15, 30, 50);

  /** What stands where nothing is chosen. */
  public static final CompareChoices USUAL =
      new CompareChoices(
          new StanceChoice(null, By.OUTLET, As.COUNT), Quoters.AUTHOR, Split.WHOLE, TOPS.get(0));

  /** More columns are wider than any screen. */
  private static final int MOST_COLUMNS = 30;

  /**
   * How stances are shown.
   *
   * @param proposition null for the collection's first
   */
  public record StanceChoice(@Nullable String proposition, By by, As as) {}

  /** By what stances are counted. */
  public enum By {
    OUTLET,
    AUTHOR,
    ACTOR,
    TIME;

    /** The spelling in addresses. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether bars are as long as their numbers, or all of one length. */
  public enum As {
    COUNT,
    SHARE;

    /** The spelling in addresses. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who quotes. */
  public enum Quoters {
    AUTHOR,
    OUTLET;

    /** The spelling in addresses. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** By what coverage is taken apart. */
  public enum Split {
    WHOLE,
    OUTLET,
    STANCE;

    /** The spelling in addresses. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** So many columns at most. */
  public int columns() {
    return Math.min(top, MOST_COLUMNS);
  }

  public CompareChoices withProposition(@Nullable String other) {
    return with(new StanceChoice(other, stance.by(), stance.as()));
  }

  public CompareChoices with(By other) {
    return with(new StanceChoice(stance.proposition(), other, stance.as()));
  }

  public CompareChoices with(As other) {
    return with(new StanceChoice(stance.proposition(), stance.by(), other));
  }

  public CompareChoices with(Quoters other) {
    return new CompareChoices(stance, other, split, top);
  }

  public CompareChoices with(Split other) {
    return new CompareChoices(stance, quoters, other, top);
  }

  public CompareChoices withTop(int other) {
    return new CompareChoices(stance, quoters, split, other);
  }

  private CompareChoices with(StanceChoice other) {
    return new CompareChoices(other, quoters, split, top);
  }
}
