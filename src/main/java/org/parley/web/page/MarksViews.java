package org.parley.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Analysis;
import org.parley.domain.Article;
import org.parley.search.SearchUrl;
import org.parley.web.page.ArticlePage.MarkChoice;
import org.parley.web.page.ArticlePage.MarksView;
import org.parley.web.page.ArticlePage.NamedView;
import org.parley.web.page.Marking.Kind;
import org.parley.web.page.SearchPage.Hidden;

/** The switches above a text: what is marked in it. Immutable. */
record MarksViews(Texts texts, Links links, Marking marking) {

  /** The switches of what this text has; ask when everything in it is marked. */
  MarksView of(Article article, TextRuns runs) {
    String address = links.article(article.id());
    return new MarksView(
        marking,
        "/articles/" + article.id(),
        hidden(runs),
        choices(article.analysis(), runs),
        named(address, runs));
  }

  private List<Hidden> hidden(TextRuns runs) {
    List<Hidden> hidden = new ArrayList<>();
    SearchUrl.split(links.parameters())
        .forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
    String name = marking.name();
    if (name != null && runs.names().walkedCount() > 0) {
      hidden.add(new Hidden("name", name));
    }
    return hidden;
  }

  private List<MarkChoice> choices(Analysis analysis, TextRuns runs) {
    List<MarkChoice> choices = new ArrayList<>();
    add(choices, Kind.HITS, "read.mark.hits", !runs.hits().places().isEmpty());
    add(choices, Kind.NAMES, "read.mark.names", !runs.names().spans().isEmpty());
    add(choices, Kind.QUOTES, "read.mark.quotes", !analysis.quotes().isEmpty());
    add(choices, Kind.EVIDENCE, "read.mark.evidence", runs.bearsAny());
    return choices;
  }

  private void add(List<MarkChoice> choices, Kind kind, String word, boolean there) {
    if (there) {
      choices.add(new MarkChoice(kind.key(), texts.of(word), marking.has(kind)));
    }
  }

  private @Nullable NamedView named(String address, TextRuns runs) {
    String name = marking.name();
    int mentions = runs.names().walkedCount();
    return name == null || mentions == 0
        ? null
        : new NamedView(
            texts.of("read.named", name, mentions), "#mention-1", marking.keptIn(address));
  }
}
