package org.parley.web.page;

import java.util.Map;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;

/**
 * What readers keep of the articles on a page of results.
 *
 * @param marks by article; one without any need not be there
 * @param mayKeep whether readers may keep more
 */
public record ResultMarks(Map<ArticleId, Marks> marks, boolean mayKeep) {
  /** Nobody keeps anything, and nobody may. */
  public static final ResultMarks NONE = new ResultMarks(Map.of(), false);

  public ResultMarks {
    marks = Map.copyOf(marks);
  }

  Marks of(ArticleId article) {
    return marks.getOrDefault(article, Marks.NONE);
  }
}
