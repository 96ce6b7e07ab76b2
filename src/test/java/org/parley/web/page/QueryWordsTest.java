package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "war peace                | war    | `\"war\" peace`",
        "`War, \"the war\" war*`  | war    | `\"War\", \"the war\" war*`",
        "title:war postwar        | war    | `title:\"war\" postwar`",
        "(truce OR war)           | war    | `(truce OR \"war\")`",
        "`\"war\"`                | war    | `\"war\"`",
        "$1 \\war                 | $1     | `\"$1\" \\war`",
      })
  void aWordIsPutIntoQuotationMarks(String query, String word, String expected) {
    assertThat(QueryWords.quoted(query, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"war\" \"the war\"`    | war    | `war \"the war\"`",
        "`“war” peace`            | war    | `war peace`",
        "`\"peace\"`              | war    | `\"peace\"`",
      })
  void aWordIsTakenOutOfThem(String query, String word, String expected) {
    assertThat(QueryWords.unquoted(query, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "peace zelensky now            | zelensky   | peace now",
        "Donald  Trump deal            | donald trump | deal",
        "`\"zelensky said\" zelensky`  | zelensky   | `\"zelensky said\"`",
        "zelensky                      | zelensky   | ``",
        "-zelensky                     | zelensky   | -zelensky",
      })
  void wordsAreTakenAway(String query, String words, String expected) {
    assertThat(QueryWords.without(query, words)).isEqualTo(expected);
  }
}
