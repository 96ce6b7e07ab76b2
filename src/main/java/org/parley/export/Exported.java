package org.parley.export;

import java.util.List;
import org.parley.domain.Article;
import org.parley.domain.ArticleId;

/** An article with the other prints of its piece. */
public record Exported(Article article, List<ArticleId> reprints) {
  public Exported {
    reprints = List.copyOf(reprints);
  }
}
