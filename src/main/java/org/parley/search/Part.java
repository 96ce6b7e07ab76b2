package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.domain.PublicationDate;
import org.parley.domain.Stance;

/**
 * A part of the articles that a search finds: one row or column of a table. It knows the search
 * that finds exactly the same, where there is one.
 */
public sealed interface Part {
  /** The facet that sides are values of. */
  String STANCE = "stance";

  /**
   * The search narrowed to this part.
   *
   * @return empty where no search can say that. Two values of one facet widen a search, so that
   *     what has both cannot be asked for.
   */
  Optional<SearchState> in(SearchState search);

  /** All of them. */
  record Whole() implements Part {
    @Override
    public Optional<SearchState> in(SearchState search) {
      return Optional.of(search);
    }
  }

  /** Those with this value, whatever other values they have. */
  record Value(Facet facet, String value) implements Part {
    @Override
    public Optional<SearchState> in(SearchState search) {
      return search.filters().narrowedTo(facet.key(), value).map(f -> search.withFilters(any -> f));
    }
  }

  /** Those that have no value at all. */
  record Unknown(Facet facet) implements Part {
    @Override
    public Optional<SearchState> in(SearchState search) {
      return search
          .filters()
          .narrowedToMissing(facet.key())
          .map(filters -> search.withFilters(any -> filters));
    }
  }

  /** Those that have values, but none of the named ones. No search can say that they have some. */
  record Others(Facet facet, List<String> named) implements Part {
    public Others {
      named = List.copyOf(named);
    }

    @Override
    public Optional<SearchState> in(SearchState search) {
      return Optional.empty();
    }
  }

  /** Those that take this side. */
  record Side(String proposition, Stance.Label side) implements Part {
    @Override
    public Optional<SearchState> in(SearchState search) {
      return search
          .filters()
          .narrowedTo(STANCE, value(proposition, side))
          .map(filters -> search.withFilters(any -> filters));
    }
  }

  /** Those that do not touch the proposition, or were not analysed yet. */
  record Untouched(String proposition) implements Part {
    /** The values that such an article has none of. */
    public List<String> none() {
      List<String> values = new ArrayList<>();
      for (Stance.Label side : Stance.Label.values()) {
        values.add(value(proposition, side));
      }
      return values;
    }

    @Override
    public Optional<SearchState> in(SearchState search) {
      Filters filters = search.filters();
      for (String value : none()) {
        filters = filters.excluding(STANCE, value);
      }
      Filters without = filters;
      boolean stillNarrowed =
          without.included().containsKey(STANCE) == search.filters().included().containsKey(STANCE);
      return stillNarrowed ? Optional.of(search.withFilters(any -> without)) : Optional.empty();
    }
  }

  /** Those dated within this time, no less precisely than that. */
  record Time(PublicationDate date) implements Part {
    @Override
    public Optional<SearchState> in(SearchState search) {
      DateRange chosen = search.filters().published();
      return chosen.isOpen() && search.filters().hasUndated()
          ? Optional.empty()
          : Optional.of(search.withFilters(filters -> filters.dated(chosen.within(date))));
    }
  }

  /** Those dated, but less precisely than this; no search leaves out what is. */
  record Loose(TimeUnit unit) implements Part {
    @Override
    public Optional<SearchState> in(SearchState search) {
      return Optional.empty();
    }
  }

  /** Those without a date; there are none among those of some days. */
  record Undated() implements Part {
    @Override
    public Optional<SearchState> in(SearchState search) {
      Filters filters = search.filters();
      return filters.published().isOpen() || filters.hasUndated()
          ? Optional.of(search.withFilters(Filters::undated))
          : Optional.empty();
    }
  }

  /** A side as a value of the stance facet. */
  static String value(String proposition, Stance.Label side) {
    return proposition + ":" + side.key();
  }
}
