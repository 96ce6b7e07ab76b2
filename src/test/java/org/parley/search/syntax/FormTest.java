package org.parley.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.search.syntax.Form.Words;

/** What people are told of queries is what the parser does. */
class FormTest {
  @ParameterizedTest
  @ValueSource(strings = {"mediation|sanctions|United Nations", "мир|війна|Володимир Зеленський"})
  void eachExampleIsReadAsTheFormThatItShows(String words) {
    String[] parts = words.split("\\|", -1);

    assertThat(Form.all(new Words(parts[0], parts[1], Map.of(Clause.Field.ACTOR, parts[2]))))
        .allMatch(Form::isReadAsShown, "is read as shown")
        .extracting(Form::key)
        .contains("words", "near", "group", "title", "speaker")
        .doesNotHaveDuplicates();
  }

  @Test
  void anExampleOfAnotherFormIsNoticed() {
    assertThat(new Form("phrase", "no phrase at all").isReadAsShown()).isFalse();
    assertThat(new Form("author", "title:mediation").isReadAsShown()).isFalse();
  }
}
