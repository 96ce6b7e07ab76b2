package org.parley.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.store.Ledger;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerFile;

/**
 * Writes down in the ledger what the index has durably, and keeps what files gave up for the end of
 * the import. For one thread, but for {@link #takeReleasedHashes}.
 */
final class Acknowledgements {
  /** Files with more entries than this are written down in parts. */
  private static final int MANY = 2_000;

  private final Ledger ledger;
  private final Fingerprints fingerprints;
  private final Account account;
  private final Consumer<Job> ended;
  private final Set<String> releasedHashes = new HashSet<>();

  Acknowledgements(Ledger ledger, Fingerprints fingerprints, Account account, Consumer<Job> ended) {
    this.ledger = ledger;
    this.fingerprints = fingerprints;
    this.account = account;
    this.ended = ended;
  }

  /** Writes down entries, and files that are through. */
  void write(List<Piece> pieces, List<Job> through) {
    Set<Job> open = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      piece
          .job()
          .acknowledge(new LedgerEntry(piece.suffix(), Fates.of(piece.outcome()), piece.tries()));
      open.add(piece.job());
    }
    open.removeAll(new HashSet<>(through));
    writeThrough(through);
    open.stream().filter(job -> job.acknowledgedEntries() >= MANY).forEach(this::writePart);
    pieces.forEach(piece -> account.add(piece.outcome()));
    through.forEach(this::end);
  }

  private void writeThrough(List<Job> through) {
    List<LedgerFile> whole = new ArrayList<>();
    for (Job job : through) {
      LedgerFile file = job.file(fingerprints.ofFile(job.found()), job.takeAcknowledged());
      if (job.isBegun()) {
        ledger.finish(file, job.gone());
      } else {
        whole.add(file);
      }
    }
    if (!whole.isEmpty()) {
      ledger.record(whole);
    }
  }

  private void writePart(Job job) {
    job.begin();
    ledger.recordEntries(job.file(fingerprints.ofFile(job.found()), job.takeAcknowledged()));
  }

  private void end(Job job) {
    release(job);
    account.fileDone();
    ended.accept(job);
  }

  /** The contents that files had and have no more, since this was asked last. */
  synchronized Set<String> takeReleasedHashes() {
    Set<String> taken = Set.copyOf(releasedHashes);
    releasedHashes.clear();
    return taken;
  }

  private synchronized void release(Job job) {
    String hash = job.releasedHash();
    if (hash != null) {
      releasedHashes.add(hash);
    }
  }
}
