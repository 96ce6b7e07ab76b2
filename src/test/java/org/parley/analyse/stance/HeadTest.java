package org.parley.analyse.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {
  private static final PairModel.Answer NORTH = answer(1, 0, 0);
  private static final PairModel.Answer NEARLY_NORTH = answer(0.9f, 0.1f, 0);
  private static final PairModel.Answer EAST = answer(0, 1, 0);

  /** The model itself has no opinion on any of them. */
  private static PairModel.Answer answer(float... features) {
    return new PairModel.Answer(features, new double[] {0, 0, 0});
  }

  private static Leaning leaning(Head head, PairModel.Answer answer) {
    return Leaning.of(head.logits(answer), 1);
  }

  @Test
  void withoutExamplesTheModelStaysAsItIs() {
    assertThat(Head.of(List.of()).logits(NORTH)).containsExactly(0, 0, 0);
  }

  @Test
  void anExampleMovesWhatIsLikeItMoreThanWhatIsNot() {
    Head head = Head.of(List.of(new Head.Example(NORTH, 0, 1), new Head.Example(EAST, 2, 1)));

    assertThat(leaning(head, NORTH).side()).isNegative();
    assertThat(leaning(head, NEARLY_NORTH).side()).isNegative();
    assertThat(leaning(head, EAST).side()).isPositive();
    assertThat(leaning(head, NEARLY_NORTH).side()).isGreaterThan(leaning(head, NORTH).side());
  }

  @Test
  void moreExamplesMoveItFurtherAndAStrongPriorLess() {
    Head.Example one = new Head.Example(NORTH, 0, 1);

    double once = leaning(Head.of(List.of(one)), NORTH).side();
    double thrice = leaning(Head.of(List.of(one, one, one)), NORTH).side();
    double held = leaning(Head.of(List.of(one), 100), NORTH).side();

    assertThat(thrice).isLessThan(once - 0.05);
    assertThat(once).isLessThan(held - 0.05);
    assertThat(held).isNegative();
  }

  /** Else everything would look like an opinion to a model whose examples all are opinions. */
  @Test
  void examplesThatTakeASideMakeNothingLessNeutral() {
    Head head = Head.of(List.of(new Head.Example(NORTH, 0, 1), new Head.Example(EAST, 2, 1)));

    assertThat(head.logits(NORTH)[1]).isZero();
  }

  @Test
  void neutralExamplesMakeWhatIsLikeThemMoreNeutral() {
    Head head = Head.of(List.of(new Head.Example(NORTH, 1, 1), new Head.Example(EAST, 2, 1)));

    assertThat(head.logits(NORTH)[1]).isPositive();
    assertThat(head.logits(EAST)[1]).isNegative();
  }

  @Test
  void anExampleOfNoWeightTeachesNothing() {
    Head head = Head.of(List.of(new Head.Example(NORTH, 0, 0)));

    assertThat(head.logits(NORTH)).containsExactly(0, 0, 0);
  }
}
