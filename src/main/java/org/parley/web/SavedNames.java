package org.parley.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.parley.share.SavedSearch;
import org.parley.store.DatabaseUnavailable;
import org.parley.store.SavedSearches;
import org.parley.web.page.Link;
import org.parley.web.page.SavedPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names some saved searches beside results. Searches must not wait for that: the database is asked
 * once a second at most and by one request at a time, others take the answer before; one that
 * cannot be asked names none. Safe for use by several threads.
 */
final class SavedNames {
  private static final Logger LOG = LoggerFactory.getLogger(SavedNames.class);
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int MOST = 8;

  private final SavedSearches saved;
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Answer answer = new Answer(List.of(), Instant.MIN);

  private record Answer(List<Link> names, Instant until) {}

  SavedNames(SavedSearches saved, InstantSource clock) {
    this.saved = saved;
    this.clock = clock;
  }

  /** The first of them by name. */
  List<Link> first() {
    Instant now = clock.instant();
    if (!answer.until().isAfter(now) && asking.tryLock()) {
      try {
        answer = new Answer(ask(), now.plus(FRESH));
      } finally {
        asking.unlock();
      }
    }
    return answer.names();
  }

  /** From now on another answer may be right. */
  void changed() {
    answer = new Answer(answer.names(), Instant.MIN);
  }

  private List<Link> ask() {
    try {
      return saved.all().stream().limit(MOST).map(SavedNames::link).toList();
    } catch (DatabaseUnavailable away) {
      LOG.warn("{}", away.getMessage());
      return List.of();
    }
  }

  private static Link link(SavedSearch search) {
    return new Link(search.name(), SavedPages.address(search));
  }
}
