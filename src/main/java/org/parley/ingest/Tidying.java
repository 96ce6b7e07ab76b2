package org.parley.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
 * What is left to do when all files were read: articles whose files are gone or hold something else
 * now leave the index, unless another file has the same content; then that one takes the place. The
 * ledger forgets a file last of all, so that a run that is broken off finds the same to do.
 */
record Tidying(ArticleIndex index, Patience patience, Ledger ledger, Account account) {
  private static final int AT_ONCE = 500;

  /** Files of the ledger that are below these paths and not on disk any more. */
  List<Path> vanished(List<Path> roots) {
    List<Path> vanished = new ArrayList<>();
    for (Path root : roots) {
      ledger.below(
          root,
          path -> {
            if (Files.notExists(path)) {
              vanished.add(path);
            }
          });
    }
    return vanished;
  }

  /** The articles that these files are. */
  Set<ArticleId> articlesOf(List<Path> files) {
    Set<ArticleId> articles = new HashSet<>();
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      ledger
          .find(files.subList(from, Math.min(files.size(), from + AT_ONCE)))
          .values()
          .forEach(file -> articles.addAll(articlesOf(file)));
    }
    return articles;
  }

  private static Set<ArticleId> articlesOf(LedgerFile file) {
    Set<ArticleId> articles = new HashSet<>();
    for (LedgerEntry entry : file.entries()) {
      if (Fates.isArticle(entry.fate())) {
        articles.add(Fates.article(entry.fate()));
      }
    }
    return articles;
  }

  /** The contents of these files. */
  Set<String> hashesOf(List<Path> files) {
    Set<String> hashes = new HashSet<>();
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      for (LedgerFile file :
          ledger.find(files.subList(from, Math.min(files.size(), from + AT_ONCE))).values()) {
        if (file.hash() != null) {
          hashes.add(file.hash());
        }
      }
    }
    return hashes;
  }

  /** The files that are duplicates of something that is no more, and have to be read themselves. */
  Set<Path> heirs(Collection<ArticleId> articles, Collection<String> hashes) {
    Set<Path> heirs = new LinkedHashSet<>();
    for (Map.Entry<ArticleId, List<LedgerLine>> held : holders(articles)) {
      addHeirs(held.getValue(), heirs);
    }
    hashes.forEach(hash -> addHeirs(ledger.withHash(hash), heirs));
    return heirs;
  }

  private static void addHeirs(List<LedgerLine> lines, Set<Path> heirs) {
    List<LedgerLine> there = lines.stream().filter(Standing::exists).toList();
    if (there.stream().allMatch(line -> line.entry().fate().state() == Fate.State.DUPLICATE)) {
      there.forEach(line -> heirs.add(line.path()));
    }
  }

  /** Takes articles that no file holds out of the index, durably. Returns how many. */
  int delete(Collection<ArticleId> articles) {
    Set<ArticleId> orphans = new HashSet<>(articles);
    for (Map.Entry<ArticleId, List<LedgerLine>> held : holders(articles)) {
      if (held.getValue().stream()
          .filter(line -> Fates.isArticle(line.entry().fate()))
          .anyMatch(Standing::exists)) {
        orphans.remove(held.getKey());
      }
    }
    if (!orphans.isEmpty()) {
      patience.outlast(
          () -> {
            index.delete(orphans);
            index.commit();
          });
    }
    return orphans.size();
  }

  /** Lets the ledger forget files. */
  void forget(List<Path> files) {
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      ledger.remove(files.subList(from, Math.min(files.size(), from + AT_ONCE)));
    }
  }

  /** Counts articles that left the index because their files are gone. */
  void count(int removed) {
    account.removed(removed);
  }

  private List<Map.Entry<ArticleId, List<LedgerLine>>> holders(Collection<ArticleId> articles) {
    List<Map.Entry<ArticleId, List<LedgerLine>>> holders = new ArrayList<>();
    List<ArticleId> all = List.copyOf(articles);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      holders.addAll(
          ledger.holders(all.subList(from, Math.min(all.size(), from + AT_ONCE))).entrySet());
    }
    return holders;
  }
}
