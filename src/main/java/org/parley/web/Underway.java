package org.parley.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.parley.store.DatabaseUnavailable;
import org.parley.web.page.Link;
import org.parley.web.page.ProgressViews;
import org.parley.web.page.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says on the search page that something runs. Searches must not wait for that: the books are asked
 * once a second at most and by one request at a time, others take the answer before; books that
 * cannot be asked say nothing. Safe for use by several threads.
 */
final class Underway {
  private static final Logger LOG = LoggerFactory.getLogger(Underway.class);
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Bookkeeping books;
  private final Texts texts;
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Answer answer = new Answer(Optional.empty(), Instant.MIN);

  private record Answer(Optional<Link> line, Instant until) {}

  Underway(Bookkeeping books, Texts texts, InstantSource clock) {
    this.books = books;
    this.texts = texts;
    this.clock = clock;
  }

  /** What runs; empty if nothing does. */
  Optional<Link> line() {
    Instant now = clock.instant();
    if (!answer.until().isAfter(now) && asking.tryLock()) {
      try {
        answer = new Answer(ask(now), now.plus(FRESH));
      } finally {
        asking.unlock();
      }
    }
    return answer.line();
  }

  private Optional<Link> ask(Instant now) {
    try {
      return Optional.ofNullable(
          new ProgressViews(texts, now)
              .underway(books.imports(FileHandlers.IMPORTS), books.waiting()));
    } catch (DatabaseUnavailable away) {
      LOG.warn("{}", away.getMessage());
      return Optional.empty();
    }
  }
}
