package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.parley.domain.Failure.Reason;
import org.parley.domain.SourceText;
import org.parley.extract.Extraction.Extracted;
import org.parley.extract.Extraction.Unreadable;

class TimeBoundTest {
  private static final SourceFile FILE = new SourceFile(Path.of("a.pdf"), "a.pdf");

  @Test
  void whatIsReadInTimeIsPassedOn() {
    Extraction read =
        new Extracted(new SourceText("a.pdf", "application/pdf", "en", "x"), List.of());

    assertThat(new TimeBound(file -> read, Duration.ofSeconds(30)).extract(FILE)).isSameAs(read);
  }

  @Test
  void aFileThatTakesTooLongIsGivenUpAndItsParserToldToStop() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Extractor hanging =
        file -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException told) {
            stopped.countDown();
          }
          return new Extraction.Skipped("");
        };

    Extraction extraction = new TimeBound(hanging, Duration.ofMillis(50)).extract(FILE);

    assertThat(reason(extraction)).isEqualTo(Reason.TIMEOUT);
    assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aParserThatFailsIsAReasonToo() {
    Extractor broken =
        file -> {
          throw new StackOverflowError("deep");
        };

    assertThat(reason(new TimeBound(broken, Duration.ofSeconds(30)).extract(FILE)))
        .isEqualTo(Reason.CRASH);
  }

  private static Reason reason(Extraction extraction) {
    return ((Unreadable) extraction).failure().reason();
  }
}
