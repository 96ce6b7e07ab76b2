package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Article;
import org.parley.domain.Description;
import org.parley.domain.PublicationDate;

/** Where an article comes from, in a line. Immutable. */
public record Sources(Texts texts) {

  /** Outlet, authors and date; empty if nothing of it is known. */
  public String of(Article article) {
    Description description = article.description();
    List<String> source = new ArrayList<>();
    description.chosenOutlet().ifPresent(source::add);
    source.addAll(description.chosenAuthors());
    description.chosenDate().map(PublicationDate::iso).map(texts::date).ifPresent(source::add);
    return String.join(" · ", source);
  }
}
