package org.parley.analyse.stance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Collection;
import org.parley.domain.Stance;

/**
 * An example that people gave for a proposition.
 *
 * @param sentence as the article has it
 * @param side null, mixed or unclear: it takes none
 * @param weight 1 for a sentence that somebody labelled; less where it only stood as evidence
 *     beside an article's label
 */
record Lesson(String sentence, Stance.@Nullable Label side, double weight) {
  /** The examples that a proposition comes with. */
  static List<Lesson> examplesOf(Collection.Proposition proposition) {
    Stream<Lesson> supporting =
        proposition.supporting().stream().map(one -> new Lesson(one, Stance.Label.SUPPORTS, 1));
    Stream<Lesson> opposing =
        proposition.opposing().stream().map(one -> new Lesson(one, Stance.Label.OPPOSES, 1));
    return Stream.concat(supporting, opposing).toList();
  }

  /** The number of its class among the model's answers. */
  int target() {
    if (side == Stance.Label.SUPPORTS) {
      return 2;
    }
    return side == Stance.Label.OPPOSES ? 0 : 1;
  }

  /** The same example for the opposite of the statement. */
  Lesson turned() {
    Stance.Label other = side;
    if (side == Stance.Label.SUPPORTS) {
      other = Stance.Label.OPPOSES;
    } else if (side == Stance.Label.OPPOSES) {
      other = Stance.Label.SUPPORTS;
    }
    return new Lesson(sentence, other, weight);
  }

  /** What people said, without doubt. */
  Leaning leaning() {
    int target = target();
    return new Leaning(target == 0 ? 1 : 0, target == 1 ? 1 : 0, target == 2 ? 1 : 0);
  }
}
