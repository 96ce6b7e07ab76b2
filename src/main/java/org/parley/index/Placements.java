package org.parley.index;

import java.util.List;

/**
 * Where the articles of a batch go.
 *
 * @param placed in the order of the batch
 * @param outdated keys under which some of them were in the index before
 */
record Placements(List<Placement> placed, List<String> outdated) {
  Placements {
    placed = List.copyOf(placed);
    outdated = List.copyOf(outdated);
  }
}
