package org.parley.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.parley.share.Comparison;
import org.parley.share.SharedLink;
import org.parley.share.SharedResults;

/**
 * The sentence on what changed since a search was shared. Immutable.
 *
 * @param now what is shown as recent has a time of day
 */
public record SinceViews(Texts texts, Instant now) {
  private static final Duration RECENT = Duration.ofHours(36);

  /** The address of a short link. */
  public static String address(SharedLink link) {
    return "/s/" + link.code();
  }

  /** The sentence over a search. */
  public SinceView of(SharedLink link, Comparison comparison, boolean isCut) {
    return new SinceView(
        texts.of("share.since.lead", moment(link), link.total()),
        parts(address(link) + "/since", comparison),
        new Link(texts.of("share.since.then"), address(link) + "/then"),
        isCut ? texts.of("share.since.cut", SharedResults.MOST) : null);
  }

  private List<SinceView.Part> parts(String lists, Comparison comparison) {
    List<Link> links = new ArrayList<>();
    add(links, "share.since.come", comparison.come().size(), lists + "#come");
    add(links, "share.since.gone", comparison.gone().size(), lists + "#gone");
    add(links, "share.since.changed", comparison.changed().size(), lists + "#changed");
    List<SinceView.Part> parts = new ArrayList<>();
    for (Link link : links) {
      boolean last = parts.size() == links.size() - 1;
      parts.add(new SinceView.Part(link, last ? "." : ","));
    }
    return parts;
  }

  private void add(List<Link> links, String key, int count, String url) {
    if (count > 0) {
      links.add(new Link(texts.of(key, count), url));
    }
  }

  /** When it was shared. */
  String moment(SharedLink link) {
    Measures measures = new Measures(texts);
    return Duration.between(link.at(), now).compareTo(RECENT) < 0
        ? measures.moment(link.at())
        : measures.day(link.at());
  }
}
