package org.parley.ingest;

import java.util.List;

/**
 * The sum of a run.
 *
 * @param failures each file that could not be read, in the order found
 * @param seconds wall-clock time
 */
public record Report(Counts counts, List<Outcome.Failed> failures, double seconds) {
  public Report {
    failures = List.copyOf(failures);
  }

  /** How many files ended how. */
  public record Counts(int indexed, int unchanged, int duplicates, int skipped, int failed) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public int seen() {
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
