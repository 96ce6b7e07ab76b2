package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextLanguageTest {
  @ParameterizedTest
  @CsvSource({"en,EN", "uk,UK", "EN-gb,EN", "de_AT,DE", "pt,OTHER", "other,OTHER", "'',OTHER"})
  void aCodeHasTheFieldsOfItsLanguage(String code, TextLanguage language) {
    assertThat(TextLanguage.of(code)).isEqualTo(language);
  }

  @Test
  void theUnknownLanguageIsAmongTheOthers() {
    assertThat(TextLanguage.of(null)).isEqualTo(TextLanguage.OTHER);
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaHasItsFieldsAndKeepsItsTextsOnce(TextLanguage language) {
    SchemaShape schema = OurSchema.read();

    assertThat(schema.fields())
        .hasEntrySatisfying(language.title(), field -> assertThat(stored(field)).isTrue())
        .hasEntrySatisfying(language.text(), field -> assertThat(stored(field)).isTrue())
        .hasEntrySatisfying(language.lead(), field -> assertThat(stored(field)).isFalse())
        .hasEntrySatisfying(Fields.TEXT_EXACT, field -> assertThat(stored(field)).isFalse());
    assertThat(schema.copies())
        .contains(
            language.title() + " to " + Fields.TITLE_EXACT,
            language.text() + " to " + Fields.TEXT_EXACT);
  }

  private static boolean stored(Map<String, String> field) {
    return Boolean.parseBoolean(field.get("stored"));
  }
}
