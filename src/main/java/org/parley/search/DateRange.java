package org.parley.search;

import java.util.Optional;
import org.parley.domain.PublicationDate;

/**
 * Days of publication, both ends included. Either end may be open.
 *
 * @param from {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty if open
 * @param to likewise; stands for its last day
 */
public record DateRange(Optional<PublicationDate> from, Optional<PublicationDate> to) {
  public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

  public boolean isOpen() {
    return from.isEmpty() && to.isEmpty();
  }

  /** The days that are in this range and in another. */
  DateRange within(PublicationDate other) {
    boolean later = from.isPresent() && from.get().first().isAfter(other.first());
    boolean earlier = to.isPresent() && to.get().last().isBefore(other.last());
    return new DateRange(later ? from : Optional.of(other), earlier ? to : Optional.of(other));
  }
}
