package org.parley.extract.process;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.parley.extract.EntryExtractor;
import org.parley.extract.EntrySink;
import org.parley.extract.SourceFile;
import org.parley.extract.TikaExtractor;

/**
 * Reads files in processes of their own, so that a file that hangs, crashes or takes all memory
 * harms nothing but itself. Processes are started when they are needed and read one file after the
 * other. Safe for use by several threads, each of which reads one file at a time.
 *
 * <p>Entries reach the sink while the file is still being read, so a process may be a few entries
 * ahead: an entry that the sink refuses may have been read in vain. Of the file itself the sink
 * hears only when it has been read.
 */
public final class ParserProcesses implements EntryExtractor, AutoCloseable {
  private final ParserPool pool;
  private final Semaphore free;

  /**
   * No process is started yet.
   *
   * @param processes at most so many live at a time
   * @param archive what {@link ParserArchive} wrote for a faster start; null, missing or of another
   *     build if it is to be done without
   */
  public ParserProcesses(int processes, ParserLimits limits, @Nullable Path archive) {
    this(processes, limits, TikaExtractor.class.getName(), archive);
  }

  ParserProcesses(int processes, ParserLimits limits, String extractor, @Nullable Path archive) {
    this.pool = new ParserPool(new ParserCommand(limits, extractor, ParserArchive.use(archive)));
    this.free = new Semaphore(processes, true);
  }

  /**
   * Reads a file and all that is in it; waits for a process to be free.
   *
   * @param file on the default file system
   * @throws ParserUnavailable if no process can be started
   * @throws CancellationException if this thread is interrupted, which ends the reading at once, or
   *     this is closed
   */
  @Override
  public void extract(SourceFile file, EntrySink sink) {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ParserPool.interrupted();
    }
    try {
      new FileReading(pool, file, sink).run();
    } finally {
      free.release();
    }
  }

  /** How many processes files have brought down until now. */
  public Restarts restarts() {
    return pool.restarts();
  }

  /** Ends all processes and waits until they have ended; reading that is under way is cancelled. */
  @Override
  public void close() {
    pool.close();
  }
}
