package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
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

  private static List<String> snippets(String passage) {
    String marked = passage.replace("[", Marks.BEFORE).replace("]", Marks.AFTER);
    return Snippets.of(List.of(marked)).stream()
        .map(
            snippet ->
                snippet.fragments().stream()
                    .map(each -> each.hit() ? "[" + each.text() + "]" : each.text())
                    .collect(Collectors.joining()))
        .toList();
  }
}
