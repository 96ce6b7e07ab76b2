package org.parley.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Sha256;
import org.parley.domain.Stance;
import org.parley.search.Facet;
import org.parley.search.FacetCounts;
import org.parley.search.Filters;
import org.parley.search.ValueSearch;
import org.parley.web.page.FacetView.Beyond;
import org.parley.web.page.FacetView.Box;
import org.parley.web.page.FacetView.Fold;
import org.parley.web.page.FacetView.Group;
import org.parley.web.page.FacetView.Heading;
import org.parley.web.page.FacetView.Other;
import org.parley.web.page.FacetView.State;
import org.parley.web.page.FacetView.Value;

/**
 * Facets as groups of checkboxes. A value keeps its place when it is set: what one points at must
 * not move. The fold it may be in is open then. Immutable.
 */
record FacetViews(Labels labels, Links links) {
  /** What a facet shows before it folds the rest away. */
  private static final int AT_ONCE = 6;

  /** Those that can narrow anything. */
  List<FacetView> of(List<FacetCounts> facets) {
    return facets.stream()
        .filter(counts -> !counts.values().isEmpty() || counts.missingSelected())
        .map(this::view)
        .toList();
  }

  private FacetView view(FacetCounts counts) {
    Facet facet = counts.facet();
    if (facet.key().equals("stance") && labels.onlyStatement().isEmpty()) {
      return stances(counts);
    }
    List<Value> shown = new ArrayList<>();
    List<Value> folded = new ArrayList<>();
    boolean open = false;
    for (FacetCounts.Value value : counts.values()) {
      boolean fits = shown.size() < AT_ONCE;
      (fits ? shown : folded).add(value(facet, value));
      open |= !fits && (value.selected() || value.excluded());
    }
    if (counts.missing() > 0 || counts.missingSelected()) {
      shown.add(unknown(facet, counts));
    }
    String unfold = labels.texts().of("facet.more", folded.size());
    Fold fold = folded.isEmpty() ? null : new Fold(unfold, open, folded);
    List<Group> groups = List.of(new Group(null, shown));
    Beyond beyond = fold == null && !counts.more() ? null : beyond(counts);
    return new FacetView(heading(facet), note(counts), groups, fold, beyond);
  }

  private Beyond beyond(FacetCounts counts) {
    String key = counts.facet().key();
    return new Beyond(
        counts.more() ? links.values(key) : null,
        links.allValues(key, "", ValueSearch.Order.COUNT, 1),
        links.allValues(key, "", ValueSearch.Order.NAME, 1));
  }

  /** A value on a page of its facet's values. */
  Value valueOf(Facet facet, FacetCounts.Value counted) {
    return value(facet, counted);
  }

  /** A value that is set, but stands on another page: how many have it is not known here. */
  Value elsewhere(Facet facet, String value, boolean excluded) {
    Value known = value(facet, new FacetCounts.Value(value, 0, !excluded, excluded));
    return new Value(known.box(), known.label(), null, "", known.state(), known.other());
  }

  /** The articles without any value. */
  Value unknownOf(FacetCounts counts) {
    return unknown(counts.facet(), counts);
  }

  /** The sides of each proposition under its statement, all of them in the same order. */
  private FacetView stances(FacetCounts counts) {
    Facet facet = counts.facet();
    Map<String, List<FacetCounts.Value>> byProposition = new LinkedHashMap<>();
    labels
        .collection()
        .propositions()
        .forEach(known -> byProposition.put(known.id(), new ArrayList<>()));
    counts
        .values()
        .forEach(
            value ->
                byProposition
                    .computeIfAbsent(proposition(value.value()), any -> new ArrayList<>())
                    .add(value));
    List<Group> groups = new ArrayList<>();
    byProposition.forEach(
        (proposition, values) -> {
          values.sort(Comparator.comparing(value -> order(value.value())));
          List<Value> sides = values.stream().map(v -> value(facet, v, side(v.value()))).toList();
          if (!sides.isEmpty()) {
            groups.add(new Group(labels.statement(proposition), sides));
          }
        });
    if (counts.missing() > 0 || counts.missingSelected()) {
      groups.add(new Group(null, List.of(unknown(facet, counts))));
    }
    return new FacetView(heading(facet), null, groups, null, counts.more() ? beyond(counts) : null);
  }

  private static String proposition(String value) {
    return value.substring(0, Math.max(0, value.lastIndexOf(':')));
  }

  private static int order(String value) {
    return Stance.Label.of(key(value)).map(Stance.Label::ordinal).orElse(Integer.MAX_VALUE);
  }

  private static String key(String value) {
    return value.substring(value.lastIndexOf(':') + 1);
  }

  /** The side of a value in words, without its proposition. */
  private String side(String value) {
    return Stance.Label.of(key(value)).map(labels::side).orElse(value);
  }

  private Heading heading(Facet facet) {
    Filters filters = links.from().filters();
    String key = facet.key();
    int set = filters.named(key).size() + (filters.missing().contains(key) ? 1 : 0);
    return new Heading(
        key, labels.facet(facet), set == 0 ? null : labels.texts().of("facet.selected", set));
  }

  private @Nullable String note(FacetCounts counts) {
    if (counts.facet().key().equals("stance")) {
      return labels.onlyStatement().orElse(null);
    }
    return counts.more() ? labels.texts().of("facet.most") : null;
  }

  private Value value(Facet facet, FacetCounts.Value counted) {
    return value(facet, counted, labels.value(facet.key(), counted.value()));
  }

  private Value value(Facet facet, FacetCounts.Value counted, String shown) {
    String value = counted.value();
    String label = labels.value(facet.key(), value);
    return new Value(
        new Box(id(facet, value), facet.key(), value),
        shown,
        counted.kind() == null ? null : labels.kind(counted.kind()),
        labels.texts().number(counted.count()),
        new State(counted.selected(), counted.excluded(), false, side(facet, value)),
        counted.excluded() ? back(facet, value, label) : leaveOut(facet, value, label));
  }

  private Other leaveOut(Facet facet, String value, String label) {
    return other("facet.exclude", label, links.without(facet.key(), value));
  }

  private Other back(Facet facet, String value, String label) {
    return other("facet.back", label, links.dropping(facet.key(), value));
  }

  private Other other(String text, String label, String url) {
    return new Other(labels.texts().of(text), labels.texts().of(text + ".name", label), url);
  }

  private Value unknown(Facet facet, FacetCounts counts) {
    return new Value(
        new Box("f-" + facet.key() + "-unknown", "missing", facet.key()),
        labels.unknown(facet),
        null,
        labels.texts().number(counts.missing()),
        new State(counts.missingSelected(), false, true, null),
        null);
  }

  private static @Nullable String side(Facet facet, String value) {
    return facet.key().equals("stance") ? key(value) : null;
  }

  private static String id(Facet facet, String value) {
    return "f-" + facet.key() + "-" + Sha256.of(value).substring(0, 10);
  }
}
