package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Martin Kettle            | Martin         |         | Kettle     |",
        "J. R. R. Tolkien         | J. R. R.       |         | Tolkien    |",
        "Ursula von der Leyen     | Ursula         | von der | Leyen      |",
        "Robert Van De Graaff     | Robert         | Van De  | Graaff     |",
        "Mohammed bin Salman      | Mohammed       | bin     | Salman     |",
        "Charles de Gaulle        | Charles        | de      | Gaulle     |",
        "Conor O’Brien            | Conor          |         | O’Brien    |",
        "Conor O'Brien           | Conor          |         | O'Brien   |",
        "Martin Luther King Jr.   | Martin Luther  |         | King       | Jr.",
        "Martin Luther King, Jr.  | Martin Luther  |         | King       | Jr.",
        "Henry Louis Gates III    | Henry Louis    |         | Gates      | III",
        "Jean-Luc Mélenchon       | Jean-Luc       |         | Mélenchon  |",
        "Володимир Зеленський     | Володимир      |         | Зеленський |",
        "ANN OTHER                | ANN            |         | OTHER      |",
      })
  void takesPersonsNamesApart(
      String name, String given, String particle, String family, String suffix) {
    CSLName parts = CitedName.of(name, "The Guardian");

    assertThat(parts.getLiteral()).isNull();
    assertThat(parts.getGiven()).isEqualTo(given);
    assertThat(parts.getNonDroppingParticle()).isEqualTo(particle);
    assertThat(parts.getFamily()).isEqualTo(family);
    assertThat(parts.getSuffix()).isEqualTo(suffix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters",
        "The Economist",
        "Kyiv Post Staff",
        "Associated Press",
        "Institute for the Study of War",
        "Ann & Bob Other",
        "Group of 77",
        "Other, Ann",
        "Al Jazeera",
        "Зеленський",
        "毛泽东",
      })
  void leavesAllOthersWhole(String name) {
    CSLName whole = CitedName.of(name, "Al Jazeera");

    assertThat(whole.getLiteral()).isEqualTo(name);
    assertThat(whole.getFamily()).isNull();
  }
}
