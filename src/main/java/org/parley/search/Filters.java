package org.parley.search;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What narrows a search. Values of one facet widen, different facets narrow. Immutable; each change
 * gives a new value.
 *
 * @param included chosen values by facet key; no key has an empty set
 * @param excluded values left out, by facet key; no key has an empty set
 * @param missing keys of the facets whose unknown articles are chosen, and {@link #PUBLISHED} where
 *     those without a date are; beside days of publication they widen as beside values
 * @param published days of publication
 */
public record Filters(
    SortedMap<String, SortedSet<String>> included,
    SortedMap<String, SortedSet<String>> excluded,
    SortedSet<String> missing,
    DateRange published) {
  /** Stands among the {@link #missing} ones for the date of publication, which is no facet. */
  public static final String PUBLISHED = "published";

  public static final Filters NONE =
      new Filters(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), DateRange.ALWAYS);

  public Filters {
    included = copy(included);
    excluded = copy(excluded);
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  public boolean isEmpty() {
    return included.isEmpty() && excluded.isEmpty() && missing.isEmpty() && published.isOpen();
  }

  public boolean includes(String facet, String value) {
    return valuesOf(included, facet).contains(value);
  }

  public boolean excludes(String facet, String value) {
    return valuesOf(excluded, facet).contains(value);
  }

  /** The values of a facet that the reader named, to include or to leave out; in order. */
  public SortedSet<String> named(String facet) {
    SortedSet<String> named = new TreeSet<>(valuesOf(included, facet));
    named.addAll(valuesOf(excluded, facet));
    return Collections.unmodifiableSortedSet(named);
  }

  /** Whether this facet narrows the search in any way. */
  public boolean uses(String facet) {
    return included.containsKey(facet) || excluded.containsKey(facet) || missing.contains(facet);
  }

  /** Also these; takes the value out of the excluded ones. */
  public Filters including(String facet, String value) {
    return new Filters(
        with(included, facet, value), without(excluded, facet, value), missing, published);
  }

  /** Never these; takes the value out of the included ones. */
  public Filters excluding(String facet, String value) {
    return new Filters(
        without(included, facet, value), with(excluded, facet, value), missing, published);
  }

  /** As if the value had been neither included nor excluded. */
  public Filters dropping(String facet, String value) {
    return new Filters(
        without(included, facet, value), without(excluded, facet, value), missing, published);
  }

  /** Also, or no longer, the articles for which this facet, or the date, is unknown. */
  public Filters withMissing(String facet, boolean chosen) {
    SortedSet<String> changed = new TreeSet<>(missing);
    if (chosen) {
      changed.add(facet);
    } else {
      changed.remove(facet);
    }
    return new Filters(included, excluded, changed, published);
  }

  /**
   * Of what these filters find, exactly what has this value.
   *
   * @return empty where other values of the facet are chosen: what has both cannot be asked for
   */
  Optional<Filters> narrowedTo(String facet, String value) {
    boolean free = !included.containsKey(facet) && !missing.contains(facet);
    return excludes(facet, value) || !(free || includes(facet, value))
        ? Optional.empty()
        : Optional.of(withoutChosen(facet).including(facet, value));
  }

  /** Of what these filters find, exactly what has no value; empty where no search can say that. */
  Optional<Filters> narrowedToMissing(String facet) {
    boolean free = !included.containsKey(facet);
    return free || missing.contains(facet)
        ? Optional.of(withoutChosen(facet).withMissing(facet, true))
        : Optional.empty();
  }

  private Filters withoutChosen(String facet) {
    SortedMap<String, SortedSet<String>> others = new TreeMap<>(included);
    others.remove(facet);
    return new Filters(others, excluded, missing, published).withMissing(facet, false);
  }

  public Filters withPublished(DateRange range) {
    return new Filters(included, excluded, missing, range);
  }

  /** Of these days only, and not what has no date. */
  public Filters dated(DateRange range) {
    return withPublished(range).withMissing(PUBLISHED, false);
  }

  /** What has no date, and nothing else. */
  public Filters undated() {
    return withPublished(DateRange.ALWAYS).withMissing(PUBLISHED, true);
  }

  /** Whether articles without a date are chosen. */
  public boolean hasUndated() {
    return missing.contains(PUBLISHED);
  }

  /** The values that one of the two maps has for a facet; none if it has none. */
  static SortedSet<String> valuesOf(SortedMap<String, SortedSet<String>> values, String facet) {
    return values.getOrDefault(facet, Collections.emptySortedSet());
  }

  private static SortedMap<String, SortedSet<String>> with(
      SortedMap<String, SortedSet<String>> values, String facet, String value) {
    SortedMap<String, SortedSet<String>> changed = new TreeMap<>(values);
    SortedSet<String> ofFacet = new TreeSet<>(valuesOf(values, facet));
    ofFacet.add(value);
    changed.put(facet, ofFacet);
    return changed;
  }

  private static SortedMap<String, SortedSet<String>> without(
      SortedMap<String, SortedSet<String>> values, String facet, String value) {
    SortedMap<String, SortedSet<String>> changed = new TreeMap<>(values);
    SortedSet<String> ofFacet = new TreeSet<>(valuesOf(values, facet));
    ofFacet.remove(value);
    changed.put(facet, ofFacet);
    return changed;
  }

  private static SortedMap<String, SortedSet<String>> copy(Map<String, SortedSet<String>> values) {
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    values.forEach(
        (facet, ofFacet) -> {
          if (!ofFacet.isEmpty()) {
            copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(ofFacet)));
          }
        });
    return Collections.unmodifiableSortedMap(copy);
  }
}
