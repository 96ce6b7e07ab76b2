package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Sha256;
import org.parley.feed.AtomFeed;
import org.parley.search.History;
import org.parley.search.SearchState;
import org.parley.search.SearchUrl;
import org.parley.web.page.SearchNames;

/** Any search as a feed. */
record FeedHandlers(History history, Site site) {
  private static final int ENTRIES = 50;
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** The search that a feed follows: its order and its pages do not matter. */
  static SearchState followed(SearchState state) {
    return state.withSort(null).withSize(10).withPage(1);
  }

  /**
   * {@code GET /feed.atom}: what the search finds, the last to come first. Whoever has it already
   * is told so (RFC 9110, conditional requests).
   */
  void feed(Context context) {
    SearchState state = followed(site.parameters().parse(Requests.parameters(context)));
    AtomFeed feed = feed(state, SiteAddress.of(context));
    byte[] xml = feed.xml().getBytes(StandardCharsets.UTF_8);
    String tag = "\"" + Sha256.of(xml).substring(0, 32) + "\"";
    context
        .header("Cache-Control", "private, no-cache")
        .header("ETag", tag)
        .header("Last-Modified", HTTP_DATE.format(feed.updated()));
    if (isKnown(context, tag, feed.updated())) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType("application/atom+xml; charset=utf-8").result(xml);
    }
  }

  private AtomFeed feed(SearchState state, String root) {
    SearchUrl url = new SearchUrl(site.facets());
    String name = new SearchNames(site.facets(), site.labels()).of(state);
    return new AtomFeed(
        new AtomFeed.About(
            site.texts().of("share.feed.title", name),
            site.texts().of("share.feed.author"),
            url.parameters(state)),
        root + url.address("/feed.atom", state),
        root + url.page(state),
        history.arrivals(state, null, ENTRIES).articles().stream()
            .map(arrived -> FeedEntries.of(arrived, root))
            .toList());
  }

  /** A tag goes before a date, which knows whole seconds only. */
  private static boolean isKnown(Context context, String tag, Instant updated) {
    String known = context.header("If-None-Match");
    if (known != null) {
      return known.contains(tag) || known.strip().equals("*");
    }
    Instant since = date(context.header("If-Modified-Since"));
    return since != null && !updated.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
  }

  private static @Nullable Instant date(@Nullable String header) {
    try {
      return header == null ? null : ZonedDateTime.parse(header, HTTP_DATE).toInstant();
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }
}
