package org.parley.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "By Ada Example > Ada Example",
        "By ADA EXAMPLE and BOB O'SAMPLE > Ada Example; Bob O'Sample",
        "Ada Example, Bob Sample & Cy Third > Ada Example; Bob Sample; Cy Third",
        "Written by Dr. Ada Example, PhD > Ada Example",
        "Ada Example | May 21, 2025 | 5 min read > Ada Example",
        "By Ada Example Medically reviewed by Bob Sample > Ada Example",
        "Ada Example (ada@sample.example) > Ada Example",
        "Ada Example, Sample Staff Writer > Ada Example",
        "By Ada van der Example > Ada van der Example",
        "ByAda Example > Ada Example",
        "Example, Jane T. > Jane T. Example",
        "Example, Jane > Jane Example",
        "Example, Michiel de > Michiel de Example",
        "Ada Example, Head of Marketing and Community Development > Ada Example",
        "Reuters Staff and Jane Example > Jane Example"
      })
  void bylinesHoldPeople(String byline, String people) {
    List<String> expected = Stream.of(people.split("; ", -1)).toList();
    assertThat(PersonNames.in(byline)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Reuters Staff",
        "Center for Sample Evaluation and Research",
        "AFP",
        "admin",
        "Editorial Team",
        "May 21, 2025",
        "@sample",
        "14 hours ago",
        "https://www.facebook.com/sample",
        "Reviewed by Bob Sample",
        ""
      })
  void agenciesLoginsAndDatesAreNobody(String byline) {
    assertThat(PersonNames.in(byline)).isEmpty();
  }
}
