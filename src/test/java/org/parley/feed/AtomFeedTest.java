package org.parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;

/** Feeds as a reader of feeds takes them. */
class AtomFeedTest {
  private static final Instant CAME = Instant.parse("2025-06-01T10:00:00Z");
  private static final Instant CHANGED = Instant.parse("2025-06-02T10:00:00Z");

  private static AtomFeed.Entry entry(String title, Moments moments) {
    return new AtomFeed.Entry(
        new ArticleId("0123456789abcdef01234567"),
        new AtomFeed.Text(title, List.of("Ann & Bob"), "A <b>summary</b>."),
        "http://h/articles/0123456789abcdef01234567",
        moments,
        null);
  }

  private static AtomFeed feed(String host, AtomFeed.Entry... entries) {
    return new AtomFeed(
        new AtomFeed.About("Title", "Parley", "q=a"),
        host + "/feed.atom?q=a",
        host + "/?q=a",
        List.of(entries));
  }

  private static Feed read(AtomFeed feed) throws Exception {
    return (Feed) new WireFeedInput().build(new StringReader(feed.xml()));
  }

  @Test
  void entriesSayWhoWhatWhereAndWhen() throws Exception {
    Feed read = read(feed("http://h", entry("A < B", new Moments(CAME, CHANGED))));
    var entry = read.getEntries().get(0);

    assertThat(read.getUpdated()).isEqualTo(Date.from(CHANGED));
    assertThat(read.getOtherLinks().get(0).getRel()).isEqualTo("self");
    assertThat(read.getAlternateLinks().get(0).getHref()).isEqualTo("http://h/?q=a");
    assertThat(entry.getTitle()).isEqualTo("A < B");
    assertThat(entry.getUpdated()).isEqualTo(Date.from(CHANGED));
    assertThat(entry.getAuthors().get(0).getName()).isEqualTo("Ann & Bob");
    assertThat(entry.getSummary().getValue()).isEqualTo("A <b>summary</b>.");
    assertThat(entry.getAlternateLinks().get(0).getHref()).contains("/articles/0123");
  }

  @Test
  void idsAreTheSameUnderAnyAddressOfTheSite() throws Exception {
    AtomFeed.Entry entry = entry("A", new Moments(CAME, CAME));
    Feed one = read(feed("http://h", entry));
    Feed other = read(feed("https://elsewhere:99", entry));

    assertThat(one.getId()).startsWith("urn:uuid:").isEqualTo(other.getId());
    assertThat(one.getEntries().get(0).getId()).isEqualTo(other.getEntries().get(0).getId());
    assertThat(one.getEntries().get(0).getId()).isNotEqualTo(one.getId());
  }

  @Test
  void whatXmlCannotHoldIsNoFault() throws Exception {
    assertThat(read(feed("http://h", entry("a\u0000\u001fb\uD83D\uDD4A", new Moments(CAME, CAME)))))
        .satisfies(
            read ->
                assertThat(read.getEntries().get(0).getTitle())
                    .isEqualTo("a\uFFFD\uFFFDb\uD83D\uDD4A"));
  }

  @Test
  void aFeedOfNothingIsAFeed() throws Exception {
    assertThat(read(feed("http://h")).getUpdated()).isEqualTo(Date.from(Instant.EPOCH));
  }
}
