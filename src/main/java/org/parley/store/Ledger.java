package org.parley.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;

/**
 * Every file ever seen and what became of it. Each method is one transaction, durable when it
 * returns. Safe for use by several threads and several processes.
 *
 * <p>Every method throws {@link DatabaseUnavailable} if the database cannot be asked.
 */
public interface Ledger {
  /** Those of these files that the ledger knows, with all their entries. */
  Map<Path, LedgerFile> find(Collection<Path> paths);

  /**
   * Writes down files that were read, in place of what was known of them. Articles among their
   * entries that are {@link Fate.State#INDEXED} wait for analysis from now on. Of several entries
   * of a file with the same suffix the last is kept.
   */
  void record(List<LedgerFile> files);

  /**
   * Writes down some entries of a file that is not read to its end yet: replaces those of the same
   * suffix, leaves the others. The file counts as unfinished, {@link #find} tells it without a
   * hash.
   */
  void recordEntries(LedgerFile file);

  /**
   * Writes down the last entries of a file and that it is read to its end.
   *
   * @param gone suffixes of entries that the file had once and has no more
   */
  void finish(LedgerFile file, Set<String> gone);

  /**
   * Writes down that files are as they were: entries that are indexed become {@link
   * Fate.State#UNCHANGED}, and the stamp is taken over.
   */
  void unchanged(Map<Path, LedgerFile.Stamp> files);

  /**
   * The entries that hold these articles: indexed, unchanged or duplicate, the indexed and
   * unchanged first. An article that nothing holds is not in the answer.
   */
  Map<ArticleId, List<LedgerLine>> holders(Collection<ArticleId> articles);

  /** Names each file of the ledger that is this path, or below it. */
  void below(Path root, Consumer<Path> told);

  /** Forgets files, and what waited for analysis of articles that nothing holds any more. */
  void remove(Collection<Path> paths);

  /** The own entries, those without a suffix, of all files that have this content. */
  List<LedgerLine> withHash(String hash);

  /**
   * The articles that {@link #record}, {@link #recordEntries}, {@link #finish} or {@link #remove}
   * took from an entry that was indexed or unchanged, and that nobody has looked after yet. Another
   * entry may hold them still.
   */
  Set<ArticleId> released();

  /** Says that released articles were looked after. */
  void forgetReleased(Collection<ArticleId> articles);

  /** One page of the ledger, in the order of names and of entries in a file. */
  List<LedgerLine> lines(LedgerFilter filter, long offset, int limit);

  /**
   * All of the ledger that the filter lets through, in the same order, without holding it in
   * memory.
   */
  void each(LedgerFilter filter, Consumer<LedgerLine> told);

  /**
   * When articles first came, and when they last changed; those never seen before come now, later
   * than all others. It is remembered when they go.
   */
  Map<ArticleId, Moments> moments(Collection<ArticleId> articles);

  /**
   * As {@link #moments}, of articles that were analysed.
   *
   * @param digests of what readers see of each: an article with another one than at its last
   *     analysis has changed now
   */
  Map<ArticleId, Moments> analysed(Map<ArticleId, String> digests);

  /** How many entries ended in which state for which reason, the most frequent first. */
  List<Count> counts();

  /**
   * Some entries of the ledger.
   *
   * @param reason null for entries without one
   */
  record Count(Fate.State state, @Nullable String reason, long entries) {}
}
