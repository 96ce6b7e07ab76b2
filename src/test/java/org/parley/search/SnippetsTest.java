package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a short sentence takes the next one along
        "One is here. The [war] goes on. Nobody knows how long. | The [war] goes on. Nobody knows how long.",
        // or the one before it, where that is whole
        "cut before. All is well here. The [war] goes on. | All is well here. The [war] goes on.",
        "Sanders spoke. The [war] goes on. | The [war] goes on.",
        // no sentence ends after these
        "Who knows. It was Sen. Bernie Sanders who opposed the [war] with Mr. Kim of the U.S. Senate and with George W. Bush. | It was Sen. Bernie Sanders who opposed the [war] with Mr. Kim of the U.S. Senate and with George W. Bush.",
        // the sentence with most words
        "A [war] is a thing of which nobody who ever saw one has spoken well in public or in private, or among friends at table, or so it seems. The [war] and the [peace] after it are told of in this one, which is long enough to stand alone and needs no other sentence beside it. | The [war] and the [peace] after it are told of in this one, which is long enough to stand alone and needs no other sentence beside it.",
        // what follows may be cut
        "It was the [war]. That says Mr. | It was the [war].",
      })
  void areWholeSentences(String passage, String snippet) {
    assertThat(snippets(passage)).containsExactly(snippet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The end of one.##A heading##The [war] goes on.##Another | The [war] goes on.",
        "The [war] was##A heading | The [war] was",
      })
  void stayInAParagraph(String passage, String snippet) {
    assertThat(snippets(passage.replace("#", "\n"))).containsExactly(snippet);
  }

  @Test
  void doNotSayTheTitleAgain() {
    assertThat(snippets("A title\n of a [war]\n\nThe [war] goes on.", "a Title of a war"))
        .containsExactly("The [war] goes on.");
    assertThat(snippets("A title of a [war]", "A title of a war")).isEmpty();
  }

  @Test
  void leaveOutHeadingsWhereThereAreSentences() {
    assertThat(snippets("The [war] at home\n\nThe [war] goes on."))
        .containsExactly("The [war] goes on.");
    assertThat(snippets("The [war] at home")).containsExactly("The [war] at home");
  }

  private static List<String> snippets(String passage) {
    return snippets(passage, "A title");
  }

  private static List<String> snippets(String passage, String title) {
    String marked = passage.replace("[", Marks.BEFORE).replace("]", Marks.AFTER);
    return Snippets.of(List.of(marked), title).stream()
        .map(
            snippet ->
                snippet.fragments().stream()
                    .map(each -> each.hit() ? "[" + each.text() + "]" : each.text())
                    .collect(Collectors.joining()))
        .toList();
  }
}
