package org.parley.domain;

import java.util.Collection;
import java.util.Map;

/** What readers marked articles with. Safe for use by several threads. */
public interface ReadersMarks {
  /** Nobody marked anything. */
  ReadersMarks NONE =
      new ReadersMarks() {
        @Override
        public Map<ArticleId, Marks> of(Collection<ArticleId> articles) {
          return Map.of();
        }

        @Override
        public long revision() {
          return 0;
        }
      };

  /** The marks of these articles; one without any is not in the answer. */
  Map<ArticleId, Marks> of(Collection<ArticleId> articles);

  /** Another number whenever {@link #of} may have another answer; cheap to ask. */
  long revision();
}
