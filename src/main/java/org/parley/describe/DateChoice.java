package org.parley.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.domain.Origin;
import org.parley.domain.PublicationDate;
import org.parley.domain.Receipt;

/** Chooses among the dates that a page gives. */
final class DateChoice {
  /** The rank of a day that readers are told with a word such as "published". */
  static final int SAID = 1;

  /** Ranks between {@link #SAID} and this one are what a page declares for machines. */
  static final int LAST_DECLARED = 5;

  /** The rank of a day that readers see without a word. */
  private static final int SHOWN = 6;

  private static final int DISTRUSTED = 40;

  private DateChoice() {}

  /**
   * All dates as receipts, the best one chosen.
   *
   * @param published what may be the date of publication
   * @param changed what is the date of something else: an update, a revision
   */
  static List<Receipt> of(List<Candidate> published, List<Candidate> changed) {
    List<Candidate> found = new ArrayList<>(distrustingMovingDates(published, changed));
    List<Candidate> others = new ArrayList<>(changed);
    if (found.isEmpty()) {
      shownUpdate(others).ifPresent(found::add);
      others.removeAll(found);
    }
    List<Receipt> receipts = new ArrayList<>(Candidate.bestChosen(found));
    receipts.addAll(Candidate.receipts(others, Set.of()));
    return receipts;
  }

  /**
   * A declared date that is also that of the last change moves with every change; where readers see
   * an earlier one, that is believed.
   */
  private static List<Candidate> distrustingMovingDates(
      List<Candidate> published, List<Candidate> changed) {
    Set<LocalDate> changes =
        changed.stream()
            .filter(candidate -> candidate.origin() != Origin.BYLINE)
            .flatMap(candidate -> day(candidate).stream())
            .collect(Collectors.toSet());
    Optional<LocalDate> earliest =
        published.stream()
            .filter(c -> c.rank() == SAID || c.rank() == LAST_DECLARED || c.rank() == SHOWN)
            .flatMap(candidate -> day(candidate).stream())
            .min(LocalDate::compareTo);
    return published.stream()
        .map(c -> isDeclared(c) && moves(c, changes, earliest) ? distrusted(c) : c)
        .toList();
  }

  private static boolean isDeclared(Candidate candidate) {
    return candidate.rank() > SAID && candidate.rank() <= LAST_DECLARED;
  }

  private static boolean moves(
      Candidate candidate, Set<LocalDate> changes, Optional<LocalDate> earliest) {
    Optional<LocalDate> day = day(candidate);
    return day.filter(changes::contains).isPresent()
        && earliest.filter(shown -> shown.isBefore(day.get())).isPresent();
  }

  private static Candidate distrusted(Candidate candidate) {
    return new Candidate(
        candidate.value(), DISTRUSTED, candidate.origin(), candidate.words(), candidate.span());
  }

  /**
   * The update that readers see, for an article that gives no other date: citation styles (APA 7,
   * section 9.15) take it so, and the receipt shows the word.
   */
  private static Optional<Candidate> shownUpdate(List<Candidate> changed) {
    return changed.stream().filter(candidate -> candidate.origin() == Origin.BYLINE).findFirst();
  }

  private static Optional<LocalDate> day(Candidate candidate) {
    return PublicationDate.parse(candidate.value()).map(PublicationDate::first);
  }
}
