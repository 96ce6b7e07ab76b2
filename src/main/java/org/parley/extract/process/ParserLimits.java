package org.parley.extract.process;

import java.time.Duration;

/**
 * What a parser process may use.
 *
 * @param entry how long an entry may take; begins anew with each entry begun or ended
 * @param heapMegabytes the Java heap of a process
 * @param filesPerProcess after so many files a process is replaced, for parsers leak
 * @param failuresPerFile after so many entries of one file that brought their parsers down, the
 *     rest of the file is given up
 */
public record ParserLimits(
    Duration entry, int heapMegabytes, int filesPerProcess, int failuresPerFile) {
  /** A minute, 512 MB, 20,000 files, 5 entries. */
  public static final ParserLimits DEFAULT =
      new ParserLimits(Duration.ofSeconds(60), 512, 20_000, 5);

  public ParserLimits {
    if (entry.toMillis() < 1 || heapMegabytes < 16 || filesPerProcess < 1 || failuresPerFile < 1) {
      throw new IllegalArgumentException("limits must be positive, the heap at least 16 MB");
    }
  }
}
