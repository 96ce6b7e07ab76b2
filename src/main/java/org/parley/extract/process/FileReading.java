package org.parley.extract.process;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Failure;
import org.parley.extract.Entry;
import org.parley.extract.EntrySink;
import org.parley.extract.Extraction;
import org.parley.extract.SourceFile;

/**
 * The reading of one file, by as many processes as it brings down. An entry that brings one down is
 * tried once more; then it cannot be read, and the file goes on after it.
 */
final class FileReading {
  private static final int MOST_LOSSES_WITHOUT_PROGRESS = 3;

  private final ParserPool pool;
  private final SourceFile file;
  private final EntrySink sink;
  private @Nullable ParserChild child;

  /** Entries in the file, other than itself, that are not to be read again. */
  private int settled;

  private int failures;
  private boolean ended;

  /** The entry that is being read; null between entries, when the file itself is to blame. */
  private @Nullable String open;

  /** The entry whose begin the sink has heard of, but not its end. */
  private @Nullable String told;

  private boolean refused;
  private @Nullable Suspect suspect;
  private int lossesWithoutProgress;
  private boolean tainted;

  /** The entry that was being read when a process was lost. */
  private record Suspect(String entry, Loss loss) {}

  FileReading(ParserPool pool, SourceFile file, EntrySink sink) {
    this.pool = pool;
    this.file = file;
    this.sink = sink;
  }

  /**
   * Reads the file to its end.
   *
   * @throws ParserUnavailable if no process can be started
   * @throws java.util.concurrent.CancellationException if this thread is interrupted, or the pool
   *     closed
   */
  void run() {
    boolean well = false;
    try {
      Loss loss = attempt();
      while (loss != null && !ended) {
        blame(loss);
        loss = ended ? null : attempt();
      }
      well = true;
    } finally {
      leave(well);
    }
  }

  /** How the process was lost; null if it came to the file's end. */
  private @Nullable Loss attempt() {
    open = null;
    ParserChild reader = child == null ? pool.take() : child;
    child = reader;
    try {
      reader.send(new Frame.Task(file.path().toUri().toString(), file.name(), settled));
      while (true) {
        Frame frame = reader.next(pool.limits().entry());
        if (frame instanceof Frame.Done done) {
          return done.thrown() == null ? null : Loss.THREW;
        } else if (frame instanceof Frame.Begun begun) {
          begun(begun.suffix());
        } else if (frame instanceof Frame.Ended entry) {
          settle(entry.entry(), tries(entry.entry().suffix()));
        }
      }
    } catch (IOException gone) {
      child = null;
      return pool.lose(reader);
    }
  }

  private void begun(String suffix) {
    open = suffix;
    if (!suffix.equals(told)) {
      told = suffix;
      refused = !sink.begin(suffix);
    }
  }

  private int tries(String suffix) {
    boolean suspected = suspect != null && suspect.entry().equals(suffix);
    return suspected ? lossesWithoutProgress + 1 : 1;
  }

  private void blame(Loss loss) {
    lossesWithoutProgress++;
    String entry = open == null ? "" : open;
    Suspect before = suspect;
    suspect = new Suspect(entry, loss);
    boolean again = before != null && before.entry().equals(entry);
    boolean unwanted = refused && entry.equals(told);
    if (again || unwanted || lossesWithoutProgress >= MOST_LOSSES_WITHOUT_PROGRESS) {
      Loss first = before == null ? loss : before.loss();
      fail(entry, loss.failure(first, pool.limits()));
    }
  }

  private void fail(String entry, Failure failure) {
    settle(new Entry(entry, null, new Extraction.Unreadable(failure)), lossesWithoutProgress);
    failures++;
    if (failures == pool.limits().failuresPerFile() && !ended) {
      String detail =
          "Its parser was brought down by " + failures + " entries; the rest is not read.";
      Failure tooMany = new Failure(Failure.Reason.CRASH, detail);
      settle(new Entry("", null, new Extraction.Unreadable(tooMany)), 1);
    }
  }

  private void settle(Entry entry, int tries) {
    begun(entry.suffix());
    if (!refused) {
      sink.end(entry, tries);
    }
    open = null;
    told = null;
    refused = false;
    suspect = null;
    lossesWithoutProgress = 0;
    tainted |= isCrash(entry.extraction());
    if (entry.suffix().isEmpty()) {
      ended = true;
    } else {
      settled++;
    }
  }

  /**
   * A parser that ran out of stack was caught at it, but may have left classes half initialised,
   * for which other files would have to pay.
   */
  private static boolean isCrash(Extraction extraction) {
    return extraction instanceof Extraction.Unreadable unreadable
        && unreadable.failure().reason() == Failure.Reason.CRASH;
  }

  private void leave(boolean well) {
    if (child == null) {
      return;
    }
    if (well && !tainted) {
      pool.giveBack(child);
    } else {
      pool.end(child);
    }
  }
}
