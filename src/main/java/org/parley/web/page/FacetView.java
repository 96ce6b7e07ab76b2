package org.parley.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A facet as a group of checkboxes.
 *
 * @param note a sentence that explains the values; null if they need none
 * @param groups those shown at once
 * @param fold those that come on demand; null if there are none
 * @param beyond ways to values that are not here, and to another order; null for a few values
 */
public record FacetView(
    Heading heading,
    @Nullable String note,
    List<Group> groups,
    @Nullable Fold fold,
    @Nullable Beyond beyond) {
  public FacetView {
    groups = List.copyOf(groups);
  }

  /** The values that come on demand. */
  public List<Value> folded() {
    return fold == null ? List.of() : fold.values();
  }

  /**
   * Values that come on demand.
   *
   * @param label what opens them
   * @param open whether they are shown at once, because one of them is set
   */
  public record Fold(String label, boolean open, List<Value> values) {
    public Fold {
      values = List.copyOf(values);
    }
  }

  /**
   * What there is beside the values shown.
   *
   * @param finder where values are found by letters in them; null if all are here
   * @param all the page of all values
   * @param byName the same in the order of their names
   */
  public record Beyond(@Nullable String finder, String all, String byName) {}

  /** All values that are shown at once. */
  public List<Value> values() {
    return groups.stream().flatMap(group -> group.values().stream()).toList();
  }

  /**
   * Values that belong together.
   *
   * @param heading what they have in common; null where there is but one group
   */
  public record Group(@Nullable String heading, List<Value> values) {
    public Group {
      values = List.copyOf(values);
    }
  }

  /**
   * The facet's name.
   *
   * @param selected how many values are set, in words; null if none is
   */
  public record Heading(String key, String label, @Nullable String selected) {}

  /**
   * A value as a checkbox, or as struck out where it is left out.
   *
   * @param box name and value that the form sends
   * @param label as shown
   * @param kind what it is, in words; null for values of no kind
   * @param count how many articles have it, as written
   * @param state whether it is ticked, left out, unknown
   * @param other the search that leaves the value out, or takes it back; null where there is none
   */
  public record Value(
      Box box,
      String label,
      @Nullable String kind,
      String count,
      State state,
      @Nullable Other other) {}

  /**
   * A checkbox.
   *
   * @param id stays the same as long as the value is the same
   */
  public record Box(String id, String name, String value) {}

  /**
   * Which way a value is set.
   *
   * @param side the shape and colour that a stance goes by; null for other values
   */
  public record State(boolean checked, boolean excluded, boolean unknown, @Nullable String side) {}

  /**
   * The link beside a checkbox.
   *
   * @param text as shown
   * @param name as heard; begins with the text
   */
  public record Other(String text, String name, String url) {}
}
