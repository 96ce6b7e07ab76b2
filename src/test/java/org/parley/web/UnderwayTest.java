package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.parley.store.Imports;
import org.parley.web.page.Link;
import org.parley.web.page.Texts;

/** The quiet line on the search page. */
class UnderwayTest {
  private final MemoryBooks books = MemoryBooks.empty();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  private final Underway underway = new Underway(books.books(), now::get);

  @Test
  void nothingIsSaidWhereNothingRuns() {
    books.queue().with(0, 5);

    assertThat(underway.line(Texts.english())).isEmpty();
  }

  @Test
  void aRunningImportIsTold() {
    long number = books.imports().begin(List.of("seeds"));
    books.imports().progress(number, MemoryBooks.AT_1200);

    assertThat(underway.line(Texts.english()))
        .contains(new Link("An import is running: 1,200 of 5,000 files", "/files"));
  }

  @Test
  void articlesThatWaitAreTold() {
    books.queue().with(3800, 5000);

    assertThat(underway.line(Texts.english()))
        .map(Link::text)
        .contains("3,800 articles wait to be analysed, of 5,000");
  }

  @Test
  void theAnswerIsKeptForASecond() {
    assertThat(underway.line(Texts.english())).isEmpty();
    long number = books.imports().begin(List.of("seeds"));
    now.updateAndGet(moment -> moment.plusMillis(900));
    assertThat(underway.line(Texts.english())).isEmpty();
    now.updateAndGet(moment -> moment.plusMillis(100));
    assertThat(underway.line(Texts.english())).isPresent();

    books.imports().end(number, MemoryBooks.AT_1200, Imports.End.DONE);
    now.updateAndGet(moment -> moment.plusSeconds(1));
    assertThat(underway.line(Texts.english())).isEmpty();
  }

  @Test
  void booksThatCannotBeReadSayNothing() {
    assertThat(new Underway(new DatabaseAway(), now::get).line(Texts.english())).isEmpty();
  }
}
