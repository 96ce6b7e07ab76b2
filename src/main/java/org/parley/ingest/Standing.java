package org.parley.ingest;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.domain.ArticleId;
import org.parley.index.ArticleIndex;
import org.parley.store.Fate;
import org.parley.store.Ledger;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerFile;
import org.parley.store.LedgerLine;

/**
 * Tells whether what the ledger says of a file still holds: the index has its articles, and what it
 * is a duplicate of is still there. So an index that was deleted is made anew. Safe for use by
 * several threads.
 */
record Standing(ArticleIndex index, Patience patience, Ledger ledger, Fingerprints fingerprints) {
  private static final int AT_ONCE = 1_000;

  /** A file as it is now, and as the ledger knows it. */
  record Pair(Found found, LedgerFile known) {}

  /** Those of the files of which all still holds. */
  Set<Pair> holding(List<Pair> pairs) {
    Map<ArticleId, String> indexed = indexed(pairs);
    Map<ArticleId, List<LedgerLine>> originals = originals(pairs);
    Set<Pair> holding = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.known().entries().stream().allMatch(e -> holds(pair, e, indexed, originals))) {
        holding.add(pair);
      }
    }
    return holding;
  }

  private boolean holds(
      Pair pair,
      LedgerEntry entry,
      Map<ArticleId, String> indexed,
      Map<ArticleId, List<LedgerLine>> originals) {
    Fate fate = entry.fate();
    if (Fates.isArticle(fate)) {
      ArticleId id = Fates.article(fate);
      return fingerprints.ofArticle(id, pair.found(), entry.suffix()).equals(indexed.get(id));
    }
    if (fate.state() == Fate.State.DUPLICATE) {
      return originals.getOrDefault(Fates.article(fate), List.of()).stream()
              .anyMatch(line -> Fates.isArticle(line.entry().fate()) && exists(line))
          || hasOriginalFile(pair);
    }
    return true;
  }

  private boolean hasOriginalFile(Pair pair) {
    String hash = pair.known().hash();
    return hash != null && !originalsOf(pair.found(), hash).isEmpty();
  }

  /** Other files that have this content, are still there and are not duplicates themselves. */
  List<LedgerLine> originalsOf(Found found, String hash) {
    return ledger.withHash(hash).stream()
        .filter(line -> !line.path().equals(found.file().path()))
        .filter(line -> line.entry().fate().state() != Fate.State.DUPLICATE)
        .filter(Standing::exists)
        .toList();
  }

  static boolean exists(LedgerLine line) {
    return Files.exists(line.path());
  }

  /** The fingerprints that the index has of the articles of these files. */
  private Map<ArticleId, String> indexed(List<Pair> pairs) {
    List<ArticleId> ids = new ArrayList<>();
    for (Pair pair : pairs) {
      for (LedgerEntry entry : pair.known().entries()) {
        if (Fates.isArticle(entry.fate())) {
          ids.add(Fates.article(entry.fate()));
        }
      }
    }
    Map<ArticleId, String> indexed = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<ArticleId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      indexed.putAll(patience.outlast(() -> index.fingerprints(some)));
    }
    return indexed;
  }

  private Map<ArticleId, List<LedgerLine>> originals(List<Pair> pairs) {
    Set<ArticleId> ids = new HashSet<>();
    for (Pair pair : pairs) {
      for (LedgerEntry entry : pair.known().entries()) {
        if (entry.fate().state() == Fate.State.DUPLICATE) {
          ids.add(Fates.article(entry.fate()));
        }
      }
    }
    return ids.isEmpty() ? Map.of() : ledger.holders(ids);
  }
}
