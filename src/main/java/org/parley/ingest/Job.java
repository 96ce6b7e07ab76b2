package org.parley.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerFile;

/**
 * A file on its way through an import. Used by one thread at a time: the reader of the file, and
 * after the hand-over of each of its entries the indexer.
 */
final class Job {
  private final Found found;
  private final @Nullable LedgerFile known;
  private final Map<String, LedgerEntry> before = new HashMap<>();
  private final List<LedgerEntry> acknowledged = new ArrayList<>();
  private final Map<ArticleId, String> held = new HashMap<>();
  private final Set<String> suffixes = new HashSet<>();
  private @Nullable String hash;
  private boolean begun;

  Job(Found found, @Nullable LedgerFile known) {
    this.found = found;
    this.known = known;
    if (known != null) {
      known.entries().forEach(entry -> before.put(entry.suffix(), entry));
    }
  }

  Found found() {
    return found;
  }

  String name() {
    return found.file().name();
  }

  /** What the ledger knows of the file; null if nothing. */
  @Nullable LedgerFile known() {
    return known;
  }

  @Nullable String hash() {
    return hash;
  }

  void hash(String value) {
    hash = value;
  }

  /** Whether some of its entries are in the ledger already, ahead of the others. */
  boolean isBegun() {
    return begun;
  }

  void begin() {
    begun = true;
  }

  /** What the ledger knows of an entry; null if nothing. */
  @Nullable LedgerEntry before(String suffix) {
    return before.get(suffix);
  }

  /** Notes what became of an entry, once the index has it durably. */
  void acknowledge(LedgerEntry entry) {
    acknowledged.add(entry);
    suffixes.add(entry.suffix());
  }

  /** The entries acknowledged since this was asked last. */
  List<LedgerEntry> takeAcknowledged() {
    List<LedgerEntry> taken = List.copyOf(acknowledged);
    acknowledged.clear();
    return ownFirst(taken);
  }

  /** The file itself comes before what is in it. */
  private static List<LedgerEntry> ownFirst(List<LedgerEntry> entries) {
    List<LedgerEntry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(entry -> !entry.suffix().isEmpty()));
    return sorted;
  }

  int acknowledgedEntries() {
    return acknowledged.size();
  }

  /** The suffixes of entries that the file had, and has no more. */
  Set<String> gone() {
    Set<String> gone = new HashSet<>(before.keySet());
    gone.removeAll(suffixes);
    return gone;
  }

  /** Notes that an entry of the file is the article, not a duplicate of another. */
  void holds(ArticleId article, String suffix) {
    held.put(article, suffix);
  }

  /** Which entry of the file is the article; null if none is as far as it was read. */
  @Nullable String holderOf(ArticleId article) {
    return held.get(article);
  }

  /** The content that the file had and has no more; null if it had none, or still has it. */
  @Nullable String releasedHash() {
    return known == null || known.hash() == null || known.hash().equals(hash) ? null : known.hash();
  }

  /** The file as the ledger takes it. */
  LedgerFile file(String fingerprint, List<LedgerEntry> entries) {
    return new LedgerFile(found.file().path(), name(), found.stamp(), hash, fingerprint, entries);
  }
}
