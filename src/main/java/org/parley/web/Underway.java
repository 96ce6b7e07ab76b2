package org.parley.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.parley.store.AnalysisQueue;
import org.parley.store.DatabaseUnavailable;
import org.parley.store.Imports;
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
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Answer answer = new Answer(Optional.empty(), Instant.MIN);

  /** What the books said: the last imports, and how many articles wait to be analysed. */
  private record Said(List<Imports.Import> imports, AnalysisQueue.Waiting waiting) {}

  private record Answer(Optional<Said> said, Instant until) {}

  Underway(Bookkeeping books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
  }

  /** What runs, in a reader's words; empty if nothing does. */
  Optional<Link> line(Texts texts) {
    Instant now = clock.instant();
    if (!answer.until().isAfter(now) && asking.tryLock()) {
      try {
        answer = new Answer(ask(), now.plus(FRESH));
      } finally {
        asking.unlock();
      }
    }
    return answer
        .said()
        .map(said -> new ProgressViews(texts, now).underway(said.imports(), said.waiting()));
  }

  private Optional<Said> ask() {
    try {
      return Optional.of(new Said(books.imports(FileHandlers.IMPORTS), books.waiting()));
    } catch (DatabaseUnavailable away) {
      LOG.warn("{}", away.getMessage());
      return Optional.empty();
    }
  }
}
