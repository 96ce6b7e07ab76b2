package org.parley.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The one spelling of a search: prints it in a fixed order of parameters with defaults left out.
 * {@link SearchParameters} reads it back; the two are inverse. Immutable.
 */
public record SearchUrl(Facets facets) {

  /** The address of the search page, for example {@code /?q=truce&outlet=The+Guardian}. */
  public String page(SearchState state) {
    return address("/", state);
  }

  /** The search under another path, for example {@code /api/search}. */
  public String address(String path, SearchState state) {
    String parameters = parameters(state);
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  /** The parameters alone, without a question mark; empty for everything, newest first. */
  public String parameters(SearchState state) {
    List<String> parts = new ArrayList<>();
    add(parts, "q", state.query().words());
    addFacets(parts, "", state.filters().included());
    addFacets(parts, "-", state.filters().excluded());
    facets.inOrder().stream()
        .filter(facet -> state.filters().missing().contains(facet.key()))
        .forEach(facet -> add(parts, "missing", facet.key()));
    if (state.filters().hasUndated() && facets.byKey(Filters.PUBLISHED).isEmpty()) {
      add(parts, "missing", Filters.PUBLISHED);
    }
    state.filters().published().from().ifPresent(from -> add(parts, "from", from.iso()));
    state.filters().published().to().ifPresent(to -> add(parts, "to", to.iso()));
    addView(parts, state.view());
    addManner(parts, state.query());
    if (state.view().folding() != Folding.FOLD) {
      add(parts, "reprints", state.view().folding().key());
    }
    return String.join("&", parts);
  }

  /** Reads the parameters of an address; keeps the order of repeated ones. */
  public static Map<String, List<String>> split(String parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String part : parameters.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        values.computeIfAbsent(decode(name), any -> new ArrayList<>()).add(decode(value));
      }
    }
    return values;
  }

  private void addFacets(
      List<String> parts, String prefix, SortedMap<String, SortedSet<String>> values) {
    for (Facet facet : facets.inOrder()) {
      SortedSet<String> chosen = values.get(facet.key());
      if (chosen != null) {
        chosen.forEach(value -> add(parts, prefix + facet.key(), value));
      }
    }
  }

  private static void addView(List<String> parts, View view) {
    Sort sort = view.sort();
    if (sort != null) {
      add(parts, "sort", sort.key());
    }
    if (view.page() > 1) {
      add(parts, "page", Integer.toString(view.page()));
    }
    if (view.size() != View.FIRST_PAGE.size()) {
      add(parts, "size", Integer.toString(view.size()));
    }
  }

  private static void addManner(List<String> parts, Query query) {
    if (query.mode() != Query.Mode.WORDS) {
      add(parts, "mode", query.mode().key());
    }
    if (query.match() != Query.Match.ALL) {
      add(parts, "match", query.match().key());
    }
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + "=" + encode(value));
    }
  }

  /** As a browser's form does it, but with a colon as it is: {@code stance=mediation:opposes}. */
  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
  }

  private static String decode(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return value;
    }
  }
}
