package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was read into the index in batches and, once the index has it durably, into the ledger.
 * One thread runs it.
 */
final class Indexer implements Runnable {
  private static final int BATCH = 200;
  private static final int BATCH_CHARACTERS = 2_000_000;
  private static final int UNACKNOWLEDGED = 4_000;

  /** What was read is searchable after so long at first, and later in a long import. */
  private static final long SHORT_WAIT_NANOS = 3_000_000_000L;

  private static final long LONG_WAIT_NANOS = 15_000_000_000L;
  private static final int SHARE_OF_TIME = 10;

  private final Inbox inbox;
  private final Duplicates duplicates;
  private final DurableIndex index;
  private final Acknowledgements acknowledgements;
  private final List<Piece> batch = new ArrayList<>();
  private final List<Piece> unacknowledged = new ArrayList<>();
  private final List<Job> ended = new ArrayList<>();
  private long characters;
  private long batchCharacters;
  private final long begun = System.nanoTime();
  private long oldest;
  private volatile boolean hurried;
  private volatile boolean closing;
  private volatile @Nullable RuntimeException failure;

  Indexer(
      Inbox inbox, Duplicates duplicates, DurableIndex index, Acknowledgements acknowledgements) {
    this.inbox = inbox;
    this.duplicates = duplicates;
    this.index = index;
    this.acknowledgements = acknowledgements;
  }

  /** What ended the work before its time; null if nothing did. */
  @Nullable RuntimeException failure() {
    return failure;
  }

  /** From now on acknowledges at once whatever it has, as nothing much is to come. */
  void hurry() {
    hurried = true;
  }

  /** Lets it end when all that was sent is acknowledged. */
  void close() {
    closing = true;
  }

  @Override
  public void run() {
    try {
      while (!closing || !inbox.isEmpty()) {
        take(inbox.next());
      }
      index(true);
    } catch (RuntimeException | Error broken) {
      failure = Failed.by(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    discard();
  }

  /** After a failure nobody shall wait for room for ever. */
  private void discard() {
    try {
      while (!closing || !inbox.isEmpty()) {
        if (inbox.next() instanceof Inbox.Arrived arrived) {
          inbox.release(arrived.piece());
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(Inbox.@Nullable Message message) {
    if (message instanceof Inbox.Arrived arrived) {
      if (unacknowledged.isEmpty() && batch.isEmpty()) {
        oldest = System.nanoTime();
      }
      batch.add(arrived.piece());
      batchCharacters += arrived.piece().characters();
      characters += Inbox.weight(arrived.piece());
    } else if (message instanceof Inbox.FileEnds end) {
      ended.add(end.job());
    }
    index(message == null);
  }

  private void index(boolean idle) {
    if (idle || batch.size() >= BATCH || batchCharacters >= BATCH_CHARACTERS) {
      putBatch();
    }
    boolean waiting = !unacknowledged.isEmpty() || !batch.isEmpty() || !ended.isEmpty();
    if (waiting && (isDue() || (idle && inbox.isEmpty() && hurried))) {
      putBatch();
      acknowledge();
    }
  }

  private boolean isDue() {
    return (closing && inbox.isEmpty())
        || unacknowledged.size() >= UNACKNOWLEDGED
        || characters > Inbox.CHARACTERS / 2
        || System.nanoTime() - oldest > longestWait();
  }

  /** Each time Solr writes a segment, and later merges it: the longer it takes, the fewer. */
  private long longestWait() {
    long share = (System.nanoTime() - begun) / SHARE_OF_TIME;
    return Math.max(SHORT_WAIT_NANOS, Math.min(LONG_WAIT_NANOS, share));
  }

  private void putBatch() {
    if (batch.isEmpty()) {
      return;
    }
    List<Piece> settled = index.put(duplicates.settle(batch));
    unacknowledged.addAll(settled);
    batch.clear();
    batchCharacters = 0;
  }

  private void acknowledge() {
    index.commit();
    acknowledgements.write(List.copyOf(unacknowledged), List.copyOf(ended));
    duplicates.acknowledged();
    unacknowledged.forEach(inbox::release);
    unacknowledged.clear();
    ended.clear();
    characters = 0;
    oldest = System.nanoTime();
  }
}
