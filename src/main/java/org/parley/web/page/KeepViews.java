package org.parley.web.page;

import java.util.List;
import java.util.SortedSet;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;

/** What readers keep, in a list of results. Immutable. */
record KeepViews(Texts texts, Links links, ResultMarks kept) {

  KeepView of(ArticleId article) {
    Marks marks = kept.of(article);
    return new KeepView(
        kept.mayKeep()
            ? new KeepView.Way(
                "/articles/" + article + "/marks", links.parameters(), "bookmark-" + article)
            : null,
        marks.bookmarked(),
        marks.read(),
        marks.notes() == 0
            ? null
            : new Link(texts.of("keep.notes", marks.notes()), links.article(article) + "#keeping"),
        tags(marks.allTags()));
  }

  private List<Link> tags(SortedSet<String> tags) {
    return tags.stream().map(tag -> new Link(tag, links.with("tag", tag))).toList();
  }
}
