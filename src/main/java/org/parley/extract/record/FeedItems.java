package org.parley.extract.record;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.extract.html.FragmentReader;
import org.parley.extract.text.Tidy;

/** The articles in an RSS or Atom feed. */
public final class FeedItems {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?is)\\A\\x{FEFF}?\\s*(?:<\\?xml[^>]*>\\s*|<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*>\\s*)*"
              + "<(?:rss\\b|feed\\b[^>]*www\\.w3\\.org/2005/Atom|feed\\b[^>]*purl\\.org/atom"
              + "|rdf:RDF\\b[^>]*(?:purl\\.org/rss|my\\.netscape\\.com/rdf))");
  private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE[^>\\[]*>");

  private FeedItems() {}

  /**
   * An article in a feed.
   *
   * @param markup its text, as HTML or plain; empty if the feed only names it
   * @param id the hash of text and clues
   */
  public record Item(String markup, List<Clue> clues, ArticleId id) {
    public Item {
      clues = List.copyOf(clues);
    }
  }

  /** Whether a file that begins like this is a feed. */
  public static boolean is(String beginning) {
    return ROOT.matcher(beginning).find();
  }

  /**
   * The items of a feed, in order.
   *
   * @throws IOException if it is none
   */
  public static List<Item> of(String feed) throws IOException {
    try {
      SyndFeed read =
          new SyndFeedInput(false, Locale.ROOT)
              .build(new StringReader(DOCTYPE.matcher(feed).replaceFirst("")));
      return read.getEntries().stream().map(entry -> item(read, entry)).toList();
    } catch (FeedException | IllegalArgumentException broken) {
      throw new IOException(broken);
    }
  }

  private static Item item(SyndFeed feed, SyndEntry entry) {
    List<Clue> clues = new ArrayList<>();
    add(clues, "feed:title", entry.getTitle());
    List<String> people =
        entry.getAuthors().stream().map(SyndPerson::getName).filter(Objects::nonNull).toList();
    (people.isEmpty() ? Stream.ofNullable(entry.getAuthor()) : people.stream())
        .forEach(author -> add(clues, "feed:author", person(author)));
    add(clues, "feed:outlet", feed.getTitle());
    if (entry.getPublishedDate() != null) {
      add(clues, "feed:published", entry.getPublishedDate().toInstant().toString());
    }
    add(clues, "feed:url", entry.getLink() == null ? entry.getUri() : entry.getLink());
    String markup = markup(entry);
    StringBuilder all = new StringBuilder(markup);
    clues.forEach(clue -> all.append('\0').append(clue.name()).append('\0').append(clue.value()));
    ArticleId id = ArticleId.ofContent(all.toString().getBytes(StandardCharsets.UTF_8));
    return new Item(markup, clues, id);
  }

  /** The longest text that the item gives: all of the article if it is there, else the summary. */
  private static String markup(SyndEntry entry) {
    String longest = "";
    for (SyndContent content :
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .toList()) {
      String value = content.getValue();
      longest = value != null && value.length() > longest.length() ? value : longest;
    }
    return longest;
  }

  /** RSS asks for an address, with the name in brackets. */
  private static String person(String author) {
    return author.replaceFirst("^\\S+@\\S+\\s+\\((.+)\\)$", "$1");
  }

  private static void add(List<Clue> clues, String name, @Nullable String value) {
    String tidy = value == null ? "" : Tidy.line(FragmentReader.line(value));
    if (!tidy.isEmpty() && tidy.length() <= 1_000) {
      clues.add(new Clue(Origin.FEED, name, tidy));
    }
  }
}
