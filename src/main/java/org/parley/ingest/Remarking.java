package org.parley.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.domain.ArticleId;
import org.parley.domain.KeptArticle;
import org.parley.domain.Reference;
import org.parley.index.ArticleIndex;
import org.parley.index.StoredArticle;
import org.parley.store.KeptArticles;

/**
 * Brings what readers keep of articles into the index, where searches narrow by it. The database
 * has it first: whatever fails here is done by the next import, or with the next mark. Safe for use
 * by several threads and processes.
 */
public final class Remarking {
  private static final int ATTEMPTS = 4;
  private static final int AT_ONCE = 200;

  private final KeptArticles kept;
  private final ArticleIndex index;

  /** What brings the marks of one data folder into its index. */
  public Remarking(KeptArticles kept, ArticleIndex index) {
    this.kept = kept;
    this.index = index;
  }

  /**
   * Shows all that the index does not show yet; when it returns, searches find it. An article that
   * the index does not have is left, as it gets its marks when it is put.
   *
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer
   * @throws org.parley.store.DatabaseUnavailable if the database cannot be asked
   */
  public void show() {
    Map<ArticleId, Long> behind = kept.behind();
    List<ArticleId> ids = List.copyOf(behind.keySet());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      show(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), behind);
    }
  }

  private void show(List<ArticleId> some, Map<ArticleId, Long> revisions) {
    Set<ArticleId> left = new HashSet<>(some);
    for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
      Set<ArticleId> changing = new HashSet<>();
      for (StoredArticle stored : index.stored(left)) {
        if (!index.replaced(stored)) {
          changing.add(stored.article().id()); // another put it, which the commit lets us see
        }
      }
      index.commit();
      left = changing;
    }
    Map<ArticleId, Long> shown = new HashMap<>(revisions);
    shown.keySet().retainAll(some);
    shown.keySet().removeAll(left);
    kept.shown(shown);
  }

  /**
   * Does what an import leaves to do: gives the notes on an article whose file has changed to the
   * one that the file holds now, and shows what is not shown yet.
   *
   * @param changed whether the import put any article, so that it may be cited otherwise
   * @throws org.parley.solr.SolrUnavailable if Solr does not answer
   * @throws org.parley.store.DatabaseUnavailable if the database cannot be asked
   */
  public void catchUp(boolean changed) {
    Map<ArticleId, ArticleId> moves = kept.moves();
    Map<ArticleId, Reference> references = references(List.copyOf(moves.values()));
    moves.forEach(
        (from, to) -> {
          Reference reference = references.get(to);
          if (reference != null) {
            kept.move(from, to, reference);
          }
        });
    if (changed) {
      kept.cite(references(kept.all().stream().map(KeptArticle::id).toList()));
    }
    show();
  }

  /** How those of these articles that the index has are cited. */
  private Map<ArticleId, Reference> references(List<ArticleId> ids) {
    Map<ArticleId, Reference> references = new HashMap<>();
    List<ArticleId> all = new ArrayList<>(new HashSet<>(ids));
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      for (StoredArticle stored :
          index.stored(all.subList(from, Math.min(all.size(), from + AT_ONCE)))) {
        references.put(stored.article().id(), Reference.of(stored.article()));
      }
    }
    return references;
  }
}
