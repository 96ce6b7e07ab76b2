package org.parley.ingest;

import java.util.List;

/**
 * The sum of an import.
 *
 * @param removed how many articles left the index because their files are gone
 * @param failures each file or entry that could not be read, in the order found
 * @param left how many files were not looked at because the import was told to stop, as far as they
 *     were counted
 * @param seconds wall-clock time
 */
public record Report(
    Counts counts, long removed, List<Outcome.Failed> failures, long left, double seconds) {
  public Report {
    failures = List.copyOf(failures);
  }

  /** How many files and entries ended how. */
  public record Counts(long indexed, long unchanged, long duplicates, long skipped, long failed) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public long seen() {
      return indexed + unchanged + duplicates + skipped + failed;
    }

    Counts plus(Outcome outcome) {
      return new Counts(
          indexed + one(outcome instanceof Outcome.Read),
          unchanged + one(outcome instanceof Outcome.Unchanged),
          duplicates + one(outcome instanceof Outcome.Duplicate),
          skipped + one(outcome instanceof Outcome.Skipped),
          failed + one(outcome instanceof Outcome.Failed));
    }

    private static int one(boolean yes) {
      return yes ? 1 : 0;
    }
  }
}
