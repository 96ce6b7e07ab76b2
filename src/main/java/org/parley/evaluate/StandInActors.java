package org.parley.evaluate;

import java.util.List;
import org.parley.domain.Actor;

/** Stands in for a recogniser of actors: finds none, so that names are told by their capitals. */
final class StandInActors {
  private StandInActors() {}

  static List<Actor> in(String text) {
    return text.isEmpty() ? List.of() : List.of();
  }
}
