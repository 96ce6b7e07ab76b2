package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.share.SharedArticle;

/** Outlet, authors and date of a remembered article, in one line. */
record SharedSource(Texts texts) {
  /** Empty if nothing is known. */
  String of(SharedArticle.Headline headline) {
    List<String> parts = new ArrayList<>();
    if (headline.outlet() != null) {
      parts.add(headline.outlet());
    }
    parts.addAll(headline.authors());
    if (headline.published() != null) {
      parts.add(texts.date(headline.published()));
    }
    return String.join(" · ", parts);
  }
}
