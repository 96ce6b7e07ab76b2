package org.parley.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.domain.ArticleId;

/**
 * What became of results.
 *
 * @param come in the order of the results now
 * @param gone in the order of the results then
 * @param changed in the order of the results now
 */
public record Comparison(List<SharedArticle> come, List<SharedArticle> gone, List<Change> changed) {
  public Comparison {
    come = List.copyOf(come);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  public boolean isNothing() {
    return come.isEmpty() && gone.isEmpty() && changed.isEmpty();
  }

  /**
   * Compares results. An article is the same by its id; else by its file, as a file that changes is
   * an article of another id; else by its group of reprints, of which one print stands for all. Two
   * of a file or of a group on one side leave open which is meant: these come and go.
   */
  public static Comparison of(List<SharedArticle> then, List<SharedArticle> now) {
    Map<ArticleId, SharedArticle> before = byId(then);
    Map<ArticleId, SharedArticle> after = byId(now);
    Map<ArticleId, Change> changes = new HashMap<>();
    for (SharedArticle article : now) {
      SharedArticle known = before.get(article.id());
      if (known != null) {
        pair(before, after, changes, known, article);
      }
    }
    pairBy(article -> article.source().file(), before, after, changes);
    pairBy(article -> article.source().group(), before, after, changes);
    List<Change> told =
        now.stream()
            .flatMap(article -> Stream.ofNullable(changes.get(article.id())))
            .filter(change -> !change.what().isEmpty())
            .toList();
    return new Comparison(List.copyOf(after.values()), List.copyOf(before.values()), told);
  }

  private static Map<ArticleId, SharedArticle> byId(List<SharedArticle> articles) {
    Map<ArticleId, SharedArticle> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    return byId;
  }

  private static void pairBy(
      Function<SharedArticle, String> key,
      Map<ArticleId, SharedArticle> before,
      Map<ArticleId, SharedArticle> after,
      Map<ArticleId, Change> changes) {
    Map<String, List<SharedArticle>> old = by(key, before);
    by(key, after)
        .forEach(
            (value, fresh) -> {
              List<SharedArticle> known = old.getOrDefault(value, List.of());
              if (known.size() == 1 && fresh.size() == 1) {
                pair(before, after, changes, known.get(0), fresh.get(0));
              }
            });
  }

  private static Map<String, List<SharedArticle>> by(
      Function<SharedArticle, String> key, Map<ArticleId, SharedArticle> articles) {
    Map<String, List<SharedArticle>> by = new HashMap<>();
    articles
        .values()
        .forEach(each -> by.computeIfAbsent(key.apply(each), any -> new ArrayList<>()).add(each));
    return by;
  }

  private static void pair(
      Map<ArticleId, SharedArticle> before,
      Map<ArticleId, SharedArticle> after,
      Map<ArticleId, Change> changes,
      SharedArticle known,
      SharedArticle fresh) {
    before.remove(known.id());
    after.remove(fresh.id());
    changes.put(fresh.id(), Change.of(known, fresh));
  }
}
