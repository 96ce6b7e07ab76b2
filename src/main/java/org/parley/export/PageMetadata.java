package org.parley.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.PublicationDate;

/** What an article's page tells programs of the article: tags for its head, and schema.org. */
public final class PageMetadata {
  private PageMetadata() {}

  /** A meta tag. */
  public record Tag(String name, String content) {}

  /**
   * The tags of Highwire Press, which reference managers and search engines for scholars read, and
   * those of Dublin Core.
   *
   * @see <a href="https://scholar.google.com/intl/en/scholar/inclusion.html#indexing">Highwire</a>
   * @see <a href="https://www.dublincore.org/specifications/dublin-core/dcq-html/">Dublin Core</a>
   */
  public static List<Tag> tags(Citable article) {
    CSLItemData item = Reference.of(article);
    String date =
        item.getIssued() == null ? null : Dates.joined(item.getIssued().getDateParts()[0], "/");
    List<Tag> tags = new ArrayList<>();
    add(tags, "citation_title", "DC.title", item.getTitle());
    article.authors().forEach(author -> add(tags, "citation_author", "DC.creator", author));
    add(tags, "citation_journal_title", "DC.publisher", item.getContainerTitle());
    add(tags, "citation_date", "DC.date", date == null ? null : date.replace('/', '-'));
    add(tags, "citation_publication_date", null, date);
    add(tags, "citation_language", "DC.language", item.getLanguage());
    add(tags, "citation_public_url", "DC.source", item.getURL());
    return tags;
  }

  private static void add(
      List<Tag> tags, String highwire, @Nullable String dublinCore, @Nullable String content) {
    if (content != null) {
      tags.add(new Tag(highwire, content));
      if (dublinCore != null) {
        tags.add(new Tag(dublinCore, content));
      }
    }
  }

  /**
   * The article as JSON-LD after schema.org, safe within a script element: no character of it can
   * end the element. It is an Article; whether it is one of news or of opinion is not known.
   *
   * @see <a href="https://schema.org/Article">Article</a>
   */
  public static String jsonLd(Citable article) {
    CSLItemData item = Reference.of(article);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", "https://schema.org").put("@type", "Article");
    put(json, "headline", item.getTitle());
    if (!article.authors().isEmpty()) {
      ArrayNode authors = json.putArray("author");
      for (int i = 0; i < article.authors().size(); i++) {
        boolean person = item.getAuthor()[i].getFamily() != null;
        authors.add(thing(person ? "Person" : "Organization", article.authors().get(i)));
      }
    }
    if (item.getContainerTitle() != null) {
      json.set("publisher", thing("Organization", item.getContainerTitle()));
    }
    put(json, "datePublished", date(article.place().published()));
    put(json, "inLanguage", item.getLanguage());
    put(json, "url", item.getURL());
    return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static @Nullable String date(@Nullable String published) {
    return published == null
        ? null
        : PublicationDate.parse(published).map(PublicationDate::iso).orElse(null);
  }

  private static ObjectNode thing(String type, String name) {
    return JsonNodeFactory.instance.objectNode().put("@type", type).put("name", name);
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
