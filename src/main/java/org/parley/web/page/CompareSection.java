package org.parley.web.page;

import java.util.Locale;
import java.util.Optional;
import org.parley.search.Axis;
import org.parley.search.Cross;
import org.parley.search.Facets;
import org.parley.web.page.CompareChoices.By;

/** The sections of the page that compares, in their order. */
public enum CompareSection {
  STANCE,
  ACTORS,
  QUOTES,
  COVERAGE;

  /** The spelling in addresses and JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The section of this key; empty if there is none. */
  public static Optional<CompareSection> of(String key) {
    for (CompareSection section : values()) {
      if (section.key().equals(key)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /**
   * What the section counts.
   *
   * @return empty for stances where the collection has no proposition
   */
  public Optional<Cross> cross(
      CompareChoices choices, Optional<String> proposition, Facets facets) {
    Optional<Axis> sides = proposition.map(Axis.Sides::new);
    int most = choices.top();
    return switch (this) {
      case STANCE -> sides.map(axis -> new Cross(rows(choices, facets), axis));
      case ACTORS ->
          Optional.of(
              new Cross(
                  values("actor", most, facets), values("outlet", choices.columns(), facets)));
      case QUOTES ->
          Optional.of(
              new Cross(
                  values(choices.quoters().key(), most, facets),
                  values("speaker", choices.columns(), facets)));
      case COVERAGE ->
          switch (choices.split()) {
            case WHOLE -> Optional.of(new Cross(new Axis.Times(), new Axis.Whole()));
            case OUTLET ->
                Optional.of(
                    new Cross(new Axis.Times(), values("outlet", choices.columns(), facets)));
            case STANCE -> sides.map(axis -> new Cross(new Axis.Times(), axis));
          };
    };
  }

  private static Axis rows(CompareChoices choices, Facets facets) {
    By by = choices.stance().by();
    return by == By.TIME ? new Axis.Times() : values(by.key(), choices.top(), facets);
  }

  private static Axis values(String facet, int most, Facets facets) {
    return new Axis.Values(facets.byKey(facet).orElseThrow(), most);
  }
}
