package org.parley.analyse.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said: “we go home”.",
        "She said: \"we go home\".",
        "She said: ‘we go home’.",
        "She said: 'we go home'.",
        "She said: ''we go home''.",
        "She said: ``we go home''.",
        "Elle dit : « we go home ».",
        "Elle dit : «\u00a0we go home\u00a0».",
        "Sie sagte: „we go home“.",
        "Sie sagte: »we go home«.",
        "Sie sagte: ‚we go home‘.",
        "Ona rzekła: „we go home”.",
        "Hon sade: ”we go home”."
      })
  void findsWordsInTheMarksOfEachStyle(String text) {
    assertThat(words(text)).containsExactly("we go home");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The players’ union wasn’t sure it’s Moscow’s.",
        "The players' union wasn't sure it's Moscow's.",
        "It was the '90s, and they told 'em so, 'cause it's the farmers' market.",
        "He is 6' tall and the pipe is 5\" wide."
      })
  void anApostropheIsNoQuotationMark(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void apostrophesInsideSingleMarksDoNotCloseThem() {
    assertThat(words("He said: ‘the allies’ doubts don’t matter.’ Then he left."))
        .containsExactly("the allies’ doubts don’t matter.");
  }

  @Test
  void ofNestedQuotationsTheOutermostCounts() {
    assertThat(words("“She told me ‘never again’ and left,” he said."))
        .containsExactly("She told me ‘never again’ and left,");
    assertThat(words("‘She told me “never again” and left,’ he said."))
        .containsExactly("She told me “never again” and left,");
  }

  @Test
  void straightMarksSideBySideAreSeparateQuotations() {
    assertThat(words("\"We talk,\" he said, \"but not today.\" \"Never,\" she said."))
        .containsExactly("We talk,", "but not today.", "Never,");
  }

  @Test
  void aQuotationGoesOnInParagraphsThatOpenAndDoNotCloseIt() {
    List<Quoted> found =
        MarkFinder.in("He wrote: “The first part.\n\n“The second part.\n\n“The end.” It was long.");

    assertThat(found).extracting(Quoted::closed).containsExactly(false, false, true);
    assertThat(found).extracting(Quoted::goesOn).containsExactly(false, true, true);
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsSentence() {
    assertThat(words("He was “sure of it. Nobody else was.\n\nThe war went on."))
        .containsExactly("sure of it.");
  }

  @Test
  void aMarkThatIsNeverClosedDoesNotSwallowTheNextParagraph() {
    assertThat(words("He said: “We go. All of us.\n\nThe war went on. “True,” she said."))
        .containsExactly("We go. All of us.", "True,");
  }

  @Test
  void anOpeningMarkTypedForAClosingOneCloses() {
    assertThat(words("“Are you sure?“ he asked. “I am,” she said."))
        .containsExactly("Are you sure?", "I am,");
  }

  @Test
  void offsetsCountTheMarksOutsideAndTheWordsInside() {
    String text = "😀 She said: ''we go''.";
    Quoted found = MarkFinder.in(text).get(0);

    assertThat(found.outer().of(text)).isEqualTo("''we go''");
    assertThat(found.inner().of(text)).isEqualTo("we go");
  }

  private static List<String> words(String text) {
    return MarkFinder.in(text).stream().map(quoted -> quoted.inner().of(text)).toList();
  }
}
