package org.parley.extract.process;

import org.parley.domain.Failure;

/** How a parser process failed to read a file to its end. */
enum Loss {
  /** It ended by itself, or said what nobody understands. */
  DIED,
  /** It took too long. */
  HUNG,
  /** It used up its memory. */
  MEMORY,
  /** Its extractor threw; the process itself is well. */
  THREW;

  /**
   * What is said of the entry that was being read.
   *
   * @param before the loss before this one
   */
  Failure failure(Loss before, ParserLimits limits) {
    String twice = before == this ? ", twice." : ".";
    return switch (this) {
      case HUNG ->
          new Failure(
              Failure.Reason.TIMEOUT,
              "Reading it took longer than " + limits.entry().toSeconds() + " seconds" + twice);
      case MEMORY ->
          new Failure(
              Failure.Reason.MEMORY,
              "Reading it takes more than " + limits.heapMegabytes() + " MB of memory.");
      case DIED, THREW ->
          new Failure(Failure.Reason.CRASH, "Reading it brought its parser down" + twice);
    };
  }
}
