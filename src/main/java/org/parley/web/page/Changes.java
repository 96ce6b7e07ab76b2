package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Stance;
import org.parley.share.Change;
import org.parley.share.SharedArticle;

/** What became of an article, in sentences. Immutable. */
record Changes(Labels labels) {

  /** In a fixed order, one sentence or more for each thing that changed. */
  List<String> of(Change change) {
    List<String> sentences = new ArrayList<>();
    change.what().forEach(what -> sentences.addAll(of(what, change)));
    return sentences;
  }

  private List<String> of(Change.What what, Change change) {
    SharedArticle.Headline old = change.before().headline();
    SharedArticle.Headline fresh = change.after().headline();
    return switch (what) {
      case PRINT -> List.of(text("share.changed.print", new SharedSource(texts()).of(old)));
      case TEXT -> List.of(text("share.changed.text"));
      case TITLE -> List.of(text("share.changed.title", old.title()));
      case AUTHORS ->
          List.of(text("share.changed.authors", names(fresh.authors()), names(old.authors())));
      case OUTLET ->
          List.of(text("share.changed.outlet", known(fresh.outlet()), known(old.outlet())));
      case DATE -> List.of(text("share.changed.date", date(fresh), date(old)));
      case STANCE -> stances(change.before().labels(), change.after().labels());
      case ACTORS -> List.of(text("share.changed.actors"));
    };
  }

  private List<String> stances(
      SharedArticle.@Nullable Labels before, SharedArticle.@Nullable Labels after) {
    Map<String, String> old = sides(before);
    Map<String, String> fresh = sides(after);
    Set<String> propositions = new LinkedHashSet<>(fresh.keySet());
    propositions.addAll(old.keySet());
    return propositions.stream()
        .filter(id -> !side(old.get(id)).equals(side(fresh.get(id))))
        .map(
            id ->
                text(
                    "share.changed.stance",
                    labels.statement(id),
                    side(fresh.get(id)),
                    side(old.get(id))))
        .toList();
  }

  private static Map<String, String> sides(SharedArticle.@Nullable Labels found) {
    Map<String, String> sides = new LinkedHashMap<>();
    if (found != null) {
      for (String stance : found.stances()) {
        int colon = stance.lastIndexOf(':');
        sides.put(stance.substring(0, colon), stance.substring(colon + 1));
      }
    }
    return sides;
  }

  private String side(@Nullable String key) {
    return labels.bearing(key == null ? null : Stance.Label.of(key).orElse(null)).word();
  }

  private String names(List<String> names) {
    return names.isEmpty() ? text("share.unknown") : String.join(", ", names);
  }

  private String known(@Nullable String value) {
    return value == null ? text("share.unknown") : value;
  }

  private String date(SharedArticle.Headline headline) {
    String published = headline.published();
    return published == null ? text("share.unknown") : texts().date(published);
  }

  private String text(String key, Object... arguments) {
    return texts().of(key, arguments);
  }

  private Texts texts() {
    return labels.texts();
  }
}
