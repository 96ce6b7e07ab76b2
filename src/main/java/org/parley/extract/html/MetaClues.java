package org.parley.extract.html;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.domain.Origin;

/** Clues in a page's head: meta tags, links, the page title. */
final class MetaClues {
  private MetaClues() {}

  static void collect(Document document, PageClues clues) {
    for (Element meta : document.select("meta[content]")) {
      String key = meta.attr("property");
      key = key.isBlank() ? meta.attr("name") : key;
      key = key.isBlank() ? meta.attr("itemprop") : key;
      for (String name : key.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
        if (!name.isEmpty()) {
          clues.add(origin(name, meta), name, Parser.unescapeEntities(meta.attr("content"), false));
        }
      }
    }
    for (Element link : document.select("link[rel~=(?i)^canonical$][href]")) {
      clues.add(Origin.PAGE_ADDRESS, "canonical", link.attr("href"));
    }
    for (Element feed : document.select("link[type=application/rss+xml][title]")) {
      clues.add(Origin.RSS, "feed.title", feed.attr("title"));
    }
    clues.add(Origin.PAGE_TITLE, "title", document.title());
  }

  private static Origin origin(String name, Element meta) {
    if (name.startsWith("og:") || name.startsWith("article:")) {
      return Origin.OPEN_GRAPH;
    }
    return meta.hasAttr("itemprop") && !meta.hasAttr("name") ? Origin.MICRODATA : Origin.META;
  }
}
