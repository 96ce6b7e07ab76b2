package org.parley.web;

import java.util.Optional;

/** Whether searches can be answered. Safe for use by several threads. */
@FunctionalInterface
public interface Readiness {
  /** Why not, in one line that says what to do; empty if they can. */
  Optional<String> problem();
}
