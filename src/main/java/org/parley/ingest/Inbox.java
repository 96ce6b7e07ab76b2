package org.parley.ingest;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was read and waits to be indexed: bounded in number and in characters, which count until
 * they are acknowledged. Safe for use by several threads.
 */
final class Inbox {
  private static final int MESSAGES = 2_000;

  /** Texts of up to 2 million characters have to fit several times. */
  static final int CHARACTERS = 24_000_000;

  private static final int LARGEST = CHARACTERS / 6;

  private final BlockingQueue<Message> messages = new ArrayBlockingQueue<>(MESSAGES);
  private final Semaphore characters = new Semaphore(CHARACTERS);

  /** What an indexer is told. */
  sealed interface Message {}

  /** An entry was read. */
  record Arrived(Piece piece) implements Message {}

  /** All entries of a file were sent. */
  record FileEnds(Job job) implements Message {}

  /** Waits until there is room. */
  void put(Piece piece) throws InterruptedException {
    characters.acquire(weight(piece));
    messages.put(new Arrived(piece));
  }

  /** Waits until there is room. */
  void end(Job job) throws InterruptedException {
    messages.put(new FileEnds(job));
  }

  /** The next message; null if none comes for a moment. */
  @Nullable Message next() throws InterruptedException {
    return messages.poll(50, TimeUnit.MILLISECONDS);
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }

  /** Makes room again. */
  void release(Piece piece) {
    characters.release(weight(piece));
  }

  /** How much room a piece takes. */
  static int weight(Piece piece) {
    return Math.min(LARGEST, piece.characters());
  }
}
