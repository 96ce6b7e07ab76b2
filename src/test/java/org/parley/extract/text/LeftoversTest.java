package org.parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
  private static final String PROSE =
      "The talks failed because neither side was ready to give way on what mattered most to it.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "Story continues below advertisement",
        "after newsletter promotion",
        "Scroll to Top",
        "3 hours ago",
        "Share on Facebook",
        "Sign up for our daily newsletter",
        "12 comments",
        "-"
      })
  void labelsOfThePageGo(String label) {
    assertThat(Leftovers.without(List.of(PROSE, label, PROSE + " Again.")))
        .containsExactly(PROSE, PROSE + " Again.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell after the talks.",
        "Comments by the minister made it worse.",
        "Three hours ago the talks ended.",
        "Before you go to war, count the cost.",
        "1914",
        "* * *"
      })
  void theAuthorsWordsStay(String words) {
    assertThat(Leftovers.without(List.of(PROSE, words, PROSE))).contains(words);
  }

  @Test
  void aRequestForSupportAtTheEndGoesWithItsHeadingButIsRemembered() {
    Leftovers.Separated separated =
        Leftovers.separate(
            List.of(PROSE, PROSE, "Before you go", "The Sample needs you. Become a member today."));
    assertThat(separated.text()).containsExactly(PROSE, PROSE);
    assertThat(separated.plug()).containsExactly("The Sample needs you. Become a member today.");
  }

  @Test
  void linesThatDescribedPicturesGoWhereHeadingsAreInTitleCase() {
    List<String> text =
        List.of(
            "The Promise and the Stakes",
            PROSE,
            "Power Imbalances",
            PROSE,
            "Trust Deficits",
            PROSE,
            "People marching through the snow in Geneva",
            "Sovereignty and Survival",
            PROSE);
    assertThat(Leftovers.without(text)).hasSize(text.size() - 1).doesNotContain(text.get(6));
  }

  @Test
  void headingsInSentenceCaseAreNotTakenForPictures() {
    List<String> text =
        List.of(
            "What nobody says",
            PROSE,
            "Europe standing with its neighbour",
            PROSE,
            "The end",
            PROSE);
    assertThat(Leftovers.without(text)).isEqualTo(text);
  }
}
