package org.parley.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Moments;
import org.parley.domain.PublicationDate;
import org.parley.feed.AtomFeed;
import org.parley.search.Arrivals;
import org.parley.search.Fragment;
import org.parley.search.Hit;
import org.parley.search.Masthead;

/** Articles as entries of a feed. */
final class FeedEntries {
  private static final Moments UNKNOWN = new Moments(Instant.EPOCH, Instant.EPOCH);

  private FeedEntries() {}

  static AtomFeed.Entry of(Arrivals.Arrived arrived, String root) {
    Hit hit = arrived.hit();
    Masthead masthead = hit.masthead();
    return new AtomFeed.Entry(
        hit.id(),
        new AtomFeed.Text(masthead.title().text(), masthead.authors(), summary(hit)),
        root + "/articles/" + hit.id(),
        arrived.moments() == null ? UNKNOWN : arrived.moments(),
        masthead.published() == null ? null : day(masthead.published()));
  }

  private static String summary(Hit hit) {
    return hit.snippets().stream()
        .limit(1)
        .flatMap(snippet -> snippet.fragments().stream())
        .map(Fragment::text)
        .collect(Collectors.joining());
  }

  /** A month or a year alone is no moment. */
  private static @Nullable Instant day(String published) {
    return PublicationDate.parse(published)
        .filter(date -> date.iso().length() >= 10)
        .map(date -> date.start().toInstant(ZoneOffset.UTC))
        .orElse(null);
  }
}
