package org.parley.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;
import org.parley.domain.Span;

/**
 * A value that something speaks for.
 *
 * @param rank how well the place is trusted; the lowest rank is chosen
 * @param span where the words stand in the text; null if they are not part of it
 */
record Candidate(String value, int rank, Origin origin, String words, @Nullable Span span) {
  /** The collection's word. */
  static final int DECIDED = -1;

  /** What the list or feed that the article came in says of it. */
  static final int STATED = 0;

  /** A value that a clue gives. */
  static Candidate of(String value, int rank, Clue clue) {
    return new Candidate(value, rank, clue.origin(), clue.value(), null);
  }

  /** The collection's own word, with its note. */
  static Candidate curated(String value, @Nullable String note) {
    return new Candidate(
        value, DECIDED, Origin.COLLECTION, note == null || note.isBlank() ? value : note, null);
  }

  /** Every candidate as a receipt, best first, the very best chosen. */
  static List<Receipt> bestChosen(List<Candidate> candidates) {
    List<Candidate> sorted = sorted(candidates);
    return receipts(sorted, sorted.isEmpty() ? Set.of() : Set.of(sorted.get(0)));
  }

  /** Every candidate as a receipt, best first. */
  static List<Receipt> receipts(List<Candidate> candidates, Set<Candidate> chosen) {
    List<Receipt> receipts = new ArrayList<>();
    for (Candidate each : sorted(candidates)) {
      receipts.add(
          new Receipt(each.value, each.origin, each.words, each.span, chosen.contains(each)));
    }
    return receipts;
  }

  static List<Candidate> sorted(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> !candidate.value.isBlank())
        .distinct()
        .sorted(Comparator.comparingInt(Candidate::rank))
        .toList();
  }
}
