package org.parley.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.parley.search.Filters;
import org.parley.search.SearchState;

/** Names files after the search that they answer, so that several can be told apart in a folder. */
final class DownloadName {
  private static final int LONGEST = 60;

  private DownloadName() {}

  /** For example {@code parley-ceasefire-mediation-opposes-2025-05-21}; any script is kept. */
  static String of(SearchState state, LocalDate day) {
    List<String> parts = new ArrayList<>(List.of(state.query().words()));
    Filters filters = state.filters();
    filters.included().values().forEach(parts::addAll);
    for (SortedSet<String> without : filters.excluded().values()) {
      without.forEach(value -> parts.add("not " + value));
    }
    filters
        .missing()
        .forEach(key -> parts.add(key.equals(Filters.PUBLISHED) ? "no date" : "no " + key));
    filters.published().from().ifPresent(from -> parts.add("from " + from.iso()));
    filters.published().to().ifPresent(to -> parts.add("to " + to.iso()));
    String name = plain(String.join(" ", parts));
    return "parley-" + (name.isEmpty() ? "all" : name) + "-" + day;
  }

  private static String plain(String words) {
    String name = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    int end = Math.min(name.length(), LONGEST);
    if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).replaceAll("^-|-$", "");
  }
}
