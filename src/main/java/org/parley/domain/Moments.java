package org.parley.domain;

import java.time.Instant;

/**
 * When an article came and when what readers see of it last changed, to the millisecond.
 *
 * @param arrived when it first came; another rebuild of the index does not change it
 * @param changed not before {@code arrived}; the same where it never changed
 */
public record Moments(Instant arrived, Instant changed) {
  public Moments {
    if (changed.isBefore(arrived)) {
      throw new IllegalArgumentException("changed before it came");
    }
  }
}
