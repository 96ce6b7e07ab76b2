package org.parley.extract.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.domain.Origin;

/** Clues in a page's body: headings, microdata, bylines, dates. */
final class ElementClues {
  private static final int LONGEST_BYLINE = 200;
  private static final String BYLINES =
      "[rel~=(?i)\\bauthor\\b], [class~=(?i)(^|[\\s_-])(by-?line|author-?s?|writers?|contributors?"
          + "|posted-?by|written-?by)($|[\\s_-])], [class~=(?i)(author|byline|writer)[_-]*name],"
          + " [data-testid~=(?i)(author|byline)], address";

  /** Links to the page of a person who writes here: {@code /author/jane-doe}. */
  private static final String AUTHOR_PAGES =
      "a[href~=(?i)/(?:authors?|contributors?|writers?|columnists?|byline)/[^/?#]+/?(?:[?#].*)?$]";

  private static final String DATES =
      "[class~=(?i)(^|[\\s_-])(publish\\w*|pub-?date|date-?line|post-?date|entry-?date|date|posted-?on"
          + "|timestamp|datetime|article-?date)($|[\\s_-])], [class~=(?i)(publish|posted|post|article)\\w*[_-]*date]";

  private ElementClues() {}

  static void collect(Document document, PageClues clues) {
    for (Element heading : document.select("h1")) {
      clues.add(Origin.HEADING, "h1", heading.text());
    }
    for (Element heading : document.select("h2").stream().limit(3).toList()) {
      clues.add(Origin.HEADING, "h2", heading.text());
    }
    microdata(document, clues);
    for (Element byline : document.select(BYLINES)) {
      String text = Pieces.of(byline);
      if (text.length() <= LONGEST_BYLINE && !Clutter.isBeside(byline)) {
        String kind = byline.attr("rel").contains("author") ? "rel-author" : "byline";
        clues.add(Origin.BYLINE, kind, text);
      }
    }
    for (Element link : document.select(AUTHOR_PAGES)) {
      if (!Clutter.isBeside(link)) {
        clues.add(Origin.BYLINE, "author-page", Pieces.of(link));
      }
    }
    NearTitle.collect(document, clues);
    NearTitle.collectCredits(document, clues);
    for (Element time : document.select("time")) {
      if (Clutter.isBeside(time)) {
        continue;
      }
      clues.add(
          Origin.BYLINE, "time", time.hasAttr("datetime") ? time.attr("datetime") : time.text());
    }
    for (Element date : document.select(DATES)) {
      String text = Pieces.of(date);
      if (text.length() <= LONGEST_BYLINE && !Clutter.isBeside(date)) {
        clues.add(Origin.BYLINE, "date-line", text);
      }
    }
  }

  private static void microdata(Document document, PageClues clues) {
    for (Element item : document.select("[itemprop]:not(meta)")) {
      for (String name : item.attr("itemprop").split("\\s+", -1)) {
        switch (name) {
          case "author", "creator" -> {
            Element inner = item.selectFirst("[itemprop=name]");
            Element said = inner == null ? item : inner;
            if (!Clutter.isBeside(item)) {
              clues.add(
                  Origin.MICRODATA,
                  name,
                  said.hasAttr("content") ? said.attr("content") : Pieces.of(said));
            }
          }
          case "headline" -> clues.add(Origin.MICRODATA, name, item.text());
          case "datePublished", "dateModified" ->
              clues.add(
                  Origin.MICRODATA,
                  name,
                  item.hasAttr("datetime")
                      ? item.attr("datetime")
                      : item.hasAttr("content") ? item.attr("content") : item.text());
          case "publisher" -> {
            Element inner = item.selectFirst("[itemprop=name]");
            if (inner != null) {
              clues.add(
                  Origin.MICRODATA,
                  name,
                  inner.hasAttr("content") ? inner.attr("content") : inner.text());
            }
          }
          default -> {}
        }
      }
    }
  }
}
