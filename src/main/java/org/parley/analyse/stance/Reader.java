package org.parley.analyse.stance;

import java.util.List;
import java.util.stream.IntStream;

/** Reads passages for one statement, with what people taught it. Immutable. */
record Reader(String statement, Head head) {
  /** A leaning a passage, in order. */
  List<Leaning> read(List<String> passages) {
    return PairModel.answers(statement, passages).stream()
        .map(answer -> Leaning.of(head.logits(answer), Calibration.TEMPERATURE))
        .toList();
  }

  /** A reader that learned from examples. */
  static Reader of(String statement, List<Lesson> lessons) {
    List<PairModel.Answer> answers =
        PairModel.answers(statement, lessons.stream().map(Lesson::sentence).toList());
    List<Head.Example> examples =
        IntStream.range(0, lessons.size())
            .mapToObj(
                i ->
                    new Head.Example(
                        answers.get(i), lessons.get(i).target(), lessons.get(i).weight()))
            .toList();
    return new Reader(statement, Head.of(examples));
  }
}
