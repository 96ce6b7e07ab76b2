package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface in its other languages. */
class TranslationsTest {
  private static final Properties ENGLISH = read("messages.properties");

  @ParameterizedTest
  @ValueSource(strings = {"de", "uk"})
  void everySentenceIsTranslatedAndNoOther(String language) {
    assertThat(of(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "uk"})
  void everyPlaceOfASentenceIsFilledInTheTranslationToo(String language) {
    Properties translation = of(language);
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(places(translation.getProperty(key)))
          .as(key)
          .isEqualTo(places(ENGLISH.getProperty(key)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1 filter set, 2 filters set",
        "de | 1 Filter gesetzt, 2 Filter gesetzt",
      })
  void pluralsFollowTheLanguage(String language, String sentences) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));

    assertThat(texts.of("filters.set", 1) + ", " + texts.of("filters.set", 2)).isEqualTo(sentences);
  }

  /** One, few and many are three forms. */
  @Test
  void ukrainianHasThreePlurals() {
    Texts texts = Texts.in(Locale.forLanguageTag("uk"));

    Set<String> forms = new TreeSet<>();
    for (int count : new int[] {1, 3, 5}) {
      forms.add(texts.of("result.count", count, "").replaceAll("\\d", ""));
    }
    assertThat(forms).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2025-05-21 | 21 May 2025     | May 2025",
        "de | 2025-05-21 | 21. Mai 2025    | Mai 2025",
        "uk | 2025-05-21 | 21 травня 2025  | травень 2025",
      })
  void datesAreWrittenAsTheLanguageDoes(String language, String iso, String day, String month) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));

    assertThat(texts.date(iso)).isEqualTo(day);
    assertThat(texts.date(iso.substring(0, 7))).isEqualTo(month);
    assertThat(texts.date("2025")).isEqualTo("2025");
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    MessagePattern pattern = new MessagePattern(sentence);
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
        places.add(pattern.getSubstring(part));
      }
    }
    return places;
  }

  private static Properties of(String language) {
    return read("messages_" + language + ".properties");
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream("/" + name)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
      return properties;
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
