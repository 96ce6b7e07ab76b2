package org.parley.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Moments;

/**
 * A feed of articles (RFC 4287). Its ids are made of what it follows and of the articles' ids, so
 * that they are the same under every address of the site.
 *
 * @param self the feed's own address, whole
 * @param alternate the address of the page that it follows, whole
 * @param entries in their order
 */
public record AtomFeed(About about, String self, String alternate, List<Entry> entries) {
  private static final String TYPE = "atom_1.0";

  /**
   * What the feed is.
   *
   * @param author who stands for articles without an author
   * @param search names what is followed, whatever the address
   */
  public record About(String title, String author, String search) {}

  /**
   * An article.
   *
   * @param url where it is to be read, whole
   * @param published null if the day is not known
   */
  public record Entry(
      ArticleId id, Text text, String url, Moments moments, @Nullable Instant published) {}

  /** The words of an entry, plain. */
  public record Text(String title, List<String> authors, String summary) {
    public Text {
      authors = List.copyOf(authors);
    }
  }

  public AtomFeed {
    entries = List.copyOf(entries);
  }

  /** When the last of the entries came or changed; the beginning of 1970 if there is none. */
  public Instant updated() {
    return entries.stream()
        .map(entry -> entry.moments().changed())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** The feed as XML. */
  public String xml() {
    Feed feed = new Feed(TYPE);
    feed.setEncoding(StandardCharsets.UTF_8.name());
    feed.setId(urn("feed:" + about.search()));
    feed.setTitle(XmlText.of(about.title()));
    feed.setUpdated(Date.from(updated()));
    feed.setAuthors(List.of(person(about.author())));
    feed.setOtherLinks(List.of(link("self", self, "application/atom+xml")));
    feed.setAlternateLinks(List.of(link("alternate", alternate, "text/html")));
    feed.setEntries(entries.stream().map(AtomFeed::entry).toList());
    try {
      return new WireFeedOutput().outputString(feed);
    } catch (FeedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static com.rometools.rome.feed.atom.Entry entry(Entry article) {
    com.rometools.rome.feed.atom.Entry entry = new com.rometools.rome.feed.atom.Entry();
    entry.setId(urn("article:" + article.id()));
    entry.setTitle(XmlText.of(article.text().title()));
    entry.setUpdated(Date.from(article.moments().changed()));
    if (article.published() != null) {
      entry.setPublished(Date.from(article.published()));
    }
    entry.setAuthors(article.text().authors().stream().map(AtomFeed::person).toList());
    entry.setAlternateLinks(List.of(link("alternate", article.url(), "text/html")));
    Content summary = new Content();
    summary.setType(Content.TEXT);
    summary.setValue(XmlText.of(article.text().summary()));
    entry.setSummary(summary);
    return entry;
  }

  /** A name made of other names (RFC 9562, version 3). */
  private static String urn(String name) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("parley:" + name).getBytes(StandardCharsets.UTF_8));
  }

  private static SyndPerson person(String name) {
    Person person = new Person();
    person.setName(XmlText.of(name));
    return person;
  }

  private static Link link(String relation, String address, String type) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(address);
    link.setType(type);
    return link;
  }
}
