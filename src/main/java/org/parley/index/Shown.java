package org.parley.index;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Marks;
import org.parley.domain.Moments;

/**
 * What the index shows of an article that people made, and when it came.
 *
 * @param moments null if it was put without
 * @param tags all by which it is found
 * @param marks as {@link Marks#KEYS}
 * @param labelled whether it carries a stance that somebody gave
 * @param analysed whether it carries its analysis, or waits for it
 */
public record Shown(
    ArticleId id,
    @Nullable Moments moments,
    SortedSet<String> tags,
    List<String> marks,
    boolean labelled,
    boolean analysed) {

  /** Whether it shows these marks and moments. */
  public boolean agrees(Marks wanted, @Nullable Moments when) {
    return tags.equals(wanted.allTags()) && marks.equals(wanted.keys()) && agrees(when);
  }

  private boolean agrees(@Nullable Moments when) {
    return when == null ? moments == null : when.equals(moments);
  }
}
