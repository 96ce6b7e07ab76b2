package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.search.Expected;
import org.parley.search.Expected.Form;
import org.parley.search.Notice;
import org.parley.search.Phrase;

/** Phrases that are put into words where they are shown. */
class PhrasesTest {
  private static final List<String> NOTICES =
      Arrays.stream(Notice.Kind.values()).map(kind -> "notice." + kind.key()).toList();
  private static final List<String> EXPECTED =
      Arrays.stream(Form.values()).map(form -> "expected." + form.key()).toList();

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_de", "messages_uk"})
  void eachHasItsWordsInEveryLanguageAndNoWordsAreLeftOver(String bundle) throws IOException {
    Set<String> keys = words(bundle).stringPropertyNames();

    assertThat(starting(keys, "expected.")).containsExactlyInAnyOrderElementsOf(EXPECTED);
    assertThat(starting(keys, "notice.")).containsExactlyInAnyOrderElementsOf(NOTICES);
    assertThat(keys).containsAll(Stream.of(Refusal.values()).map(Phrase::key).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_de", "messages_uk"})
  void everyPlaceOfAFormIsInItsWords(String bundle) throws IOException {
    Properties words = words(bundle);

    for (Form form : Form.values()) {
      assertThat(places(words.getProperty("expected." + form.key())))
          .as(form.key())
          .hasSize(form.places());
    }
  }

  @Test
  void aFormWantsAsManyArgumentsAsItHasPlaces() {
    assertThatThrownBy(() -> Expected.of(Form.NUMBER_FROM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NUMBER_FROM");
  }

  @Test
  void syntaxIsSaidAsItIs() {
    assertThat(Expected.of(Form.JSON_OBJECT, "{'a':{0}}").inEnglish())
        .isEqualTo("a JSON object such as {'a':{0}}");
    assertThat(Notice.cut(900).inEnglish())
        .isEqualTo("The query is very long: its first 900 words were searched.");
  }

  private static Set<String> starting(Set<String> keys, String prefix) {
    return keys.stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
  }

  private static Set<String> places(String words) {
    MessagePattern pattern = new MessagePattern(words);
    Set<String> places = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_NUMBER) {
        places.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return places;
  }

  /** Without what English would lend. */
  private static Properties words(String bundle) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = PhrasesTest.class.getResourceAsStream("/" + bundle + ".properties")) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, bundle), StandardCharsets.UTF_8));
    }
    return properties;
  }
}
