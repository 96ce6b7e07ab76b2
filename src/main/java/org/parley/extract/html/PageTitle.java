package org.parley.extract.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The titles that a page's head gives, and the heading in its body that repeats one of them. */
final class PageTitle {
  private static final int SHORTEST = 8;

  private final Set<String> titles = new HashSet<>();

  PageTitle(Document document) {
    add(document.title());
    for (Element meta :
        document.select("meta[property=og:title][content], meta[name=twitter:title][content]")) {
      add(meta.attr("content"));
    }
  }

  /** Whether a text is one of the titles, or begins one that goes on with the site's name. */
  boolean isTitle(String text) {
    if (text.length() > 400) {
      return false;
    }
    String plain = plain(text);
    return plain.length() >= SHORTEST
        && titles.stream()
            .anyMatch(
                title ->
                    title.equals(plain)
                        || (title.startsWith(plain) && plain.length() >= title.length() / 2)
                        || (plain.startsWith(title) && title.length() >= plain.length() * 3 / 4));
  }

  /** The first heading that is the title. */
  Optional<Element> heading(Element body) {
    return body.select("h1").stream()
        .filter(heading -> isTitle(heading.text()))
        .findFirst()
        .or(
            () ->
                body.select("h2, h3").stream()
                    .filter(heading -> isTitle(heading.text()))
                    .findFirst());
  }

  private void add(String title) {
    String plain = plain(title);
    if (plain.length() >= SHORTEST) {
      titles.add(plain);
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
