package org.parley.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.domain.ArticleId;
import org.parley.reprints.Imprint;
import org.parley.reprints.Signature;
import org.parley.solr.SolrConnection;

/**
 * Finds the group of reprints that an article belongs to, among the articles of the index, those
 * that were put since the last commit, and those put with it. Not safe for use by several threads.
 */
final class ReprintFinder {
  private final PrintLookup lookup;
  private final RecentPrints uncommitted = new RecentPrints();

  ReprintFinder(SolrConnection solr) {
    this.lookup = new PrintLookup(solr);
  }

  /**
   * Places articles. An article that has a place keeps it while its text is much the same; another
   * goes where the print is that is most like it, or begins a group.
   *
   * @param articles no two of the same id
   */
  Placements place(List<PreparedArticle> articles) {
    List<Imprint> imprints = articles.stream().map(PreparedArticle::imprint).toList();
    List<ArticleId> ids = articles.stream().map(PreparedArticle::id).toList();
    Map<ArticleId, KnownPrint> indexed = new HashMap<>();
    lookup.of(ids, imprints).forEach(print -> indexed.put(print.id(), print));
    RecentPrints batch = new RecentPrints();
    List<Placement> placed = new ArrayList<>();
    List<String> outdated = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      ArticleId id = ids.get(i);
      Imprint imprint = imprints.get(i);
      Optional<KnownPrint> before = uncommitted.find(id).or(() -> inIndex(indexed, id));
      String group =
          before
              .filter(print -> isSame(print.signature(), imprint.signature()))
              .or(() -> mostLike(id, imprint, indexed.values(), batch))
              .map(KnownPrint::group)
              .orElse(id.value());
      Placement placement = new Placement(id, group, imprint);
      batch.add(placement);
      placed.add(placement);
      before
          .map(KnownPrint::key)
          .filter(key -> !key.equals(placement.key()))
          .ifPresent(outdated::add);
    }
    return new Placements(placed, outdated);
  }

  /** Remembers what Solr has, but does not find before the next commit. */
  void remember(Placements placements) {
    placements.placed().forEach(uncommitted::add);
  }

  void forget(Collection<ArticleId> ids) {
    ids.forEach(uncommitted::remove);
  }

  /** From now on Solr finds all that it has. */
  void committed() {
    uncommitted.clear();
  }

  private static Optional<KnownPrint> inIndex(Map<ArticleId, KnownPrint> indexed, ArticleId id) {
    return Optional.ofNullable(indexed.get(id));
  }

  private static boolean isSame(Signature before, Signature now) {
    return before.equals(now) || before.isReprint(now);
  }

  /** Whether the index has the latest of an article. */
  private boolean isCurrent(ArticleId id, RecentPrints batch) {
    return uncommitted.find(id).isEmpty() && batch.find(id).isEmpty();
  }

  private Optional<KnownPrint> mostLike(
      ArticleId id, Imprint imprint, Collection<KnownPrint> indexed, RecentPrints batch) {
    Signature signature = imprint.signature();
    return Stream.of(
            indexed.stream().filter(print -> isCurrent(print.id(), batch)),
            uncommitted.sharing(imprint.bands()).stream(),
            batch.sharing(imprint.bands()).stream())
        .flatMap(prints -> prints)
        .filter(print -> !print.id().equals(id) && signature.isReprint(print.signature()))
        .max(
            Comparator.comparingDouble(
                    (KnownPrint print) -> signature.resemblance(print.signature()))
                .thenComparing(print -> print.id().value()));
  }
}
