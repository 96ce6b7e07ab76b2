package org.parley.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.PublicationDate;

class DateTextTest {
  private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "2025-05-21 > 2025-05-21",
        "2025-05-21T09:30:00.123Z > 2025-05-21T09:30:00Z",
        "2025-05-21 09:30 > 2025-05-21T09:30:00",
        "May 21, 2025 > 2025-05-21",
        "Wed, 21st May 2025 > 2025-05-21",
        "Sept. 3 2024 > 2024-09-03",
        "21. Mai 2025 > 2025-05-21",
        "2025年5月21日 > 2025-05-21",
        "05/21/2025 > 2025-05-21",
        "Wed May 21 10:00:00 EDT 2025 > 2025-05-21",
        "May 2025 > 2025-05",
        "2025 > 2025",
        "20250521 > 2025-05-21"
      })
  void datesKeepThePrecisionTheyAreWrittenWith(String written, String iso) {
    assertThat(DateText.find(written, LATEST).map(PublicationDate::iso)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 hours ago",
        "yesterday",
        "03/04/2025",
        "2031-01-01",
        "1066-10-14",
        "2025-13-45",
        "page 2025 of 3000"
      })
  void relativeAmbiguousAndImpossibleDatesAreNone(String written) {
    assertThat(DateText.find(written, LATEST)).isEmpty();
  }
}
