package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads passages for one statement, with what people taught it. Immutable.
 *
 * @param reversed the same for the opposite of the statement; null if passages are read for the
 *     statement alone
 */
record Reader(String statement, Head head, @Nullable Reader reversed) {
  /** A reader that learned from examples, and reads for the statement alone. */
  static Reader of(String statement, List<Lesson> lessons) {
    return new Reader(statement, learned(statement, lessons), null);
  }

  /** A reader that reads for the statement and its opposite, where it has one. */
  static Reader ofBoth(String statement, List<Lesson> lessons) {
    List<Lesson> turned = lessons.stream().map(Lesson::turned).toList();
    Reader reversed = Reversal.of(statement).map(other -> Reader.of(other, turned)).orElse(null);
    return new Reader(statement, learned(statement, lessons), reversed);
  }

  private static Head learned(String statement, List<Lesson> lessons) {
    List<PairModel.Answer> answers =
        PairModel.answers(statement, lessons.stream().map(Lesson::sentence).toList());
    List<Head.Example> examples =
        IntStream.range(0, lessons.size())
            .mapToObj(
                i ->
                    new Head.Example(
                        answers.get(i), lessons.get(i).target(), lessons.get(i).weight()))
            .toList();
    return Head.of(examples);
  }

  /** A leaning a passage, in order. */
  List<Leaning> read(List<String> passages) {
    if (reversed == null) {
      return read(passages, Calibration::leaning);
    }
    List<Leaning> leanings = read(passages, Calibration::leaningOfTwo);
    List<Leaning> turned = reversed.read(passages, Calibration::leaningOfTwo);
    List<Leaning> both = new ArrayList<>();
    for (int i = 0; i < leanings.size(); i++) {
      both.add(leanings.get(i).with(turned.get(i)));
    }
    return both;
  }

  private List<Leaning> read(List<String> passages, Function<double[], Leaning> worth) {
    return PairModel.answers(statement, passages).stream()
        .map(answer -> worth.apply(head.logits(answer)))
        .toList();
  }
}
