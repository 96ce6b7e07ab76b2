package org.parley.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/** Articles that no search finds yet, by id and by what their reprints would share with them. */
final class RecentPrints {
  private final Map<ArticleId, Placement> byId = new HashMap<>();
  private final Map<String, List<Placement>> byBand = new HashMap<>();

  /** Adds an article, in place of what was here under its id. */
  void add(Placement print) {
    remove(print.id());
    byId.put(print.id(), print);
    for (String band : print.imprint().bands()) {
      byBand.computeIfAbsent(band, any -> new ArrayList<>()).add(print);
    }
  }

  void remove(ArticleId id) {
    Placement removed = byId.remove(id);
    if (removed != null) {
      for (String band : removed.imprint().bands()) {
        byBand.getOrDefault(band, new ArrayList<>()).remove(removed);
      }
    }
  }

  void clear() {
    byId.clear();
    byBand.clear();
  }

  Optional<KnownPrint> find(ArticleId id) {
    return Optional.ofNullable(known(byId.get(id)));
  }

  /** Those that share a band with these bands, each once. */
  List<KnownPrint> sharing(Collection<String> bands) {
    Set<KnownPrint> sharing = new LinkedHashSet<>();
    for (String band : bands) {
      byBand.getOrDefault(band, List.of()).forEach(print -> sharing.add(known(print)));
    }
    return List.copyOf(sharing);
  }

  private static @Nullable KnownPrint known(@Nullable Placement print) {
    return print == null
        ? null
        : new KnownPrint(print.id(), print.group(), print.imprint().signature());
  }
}
