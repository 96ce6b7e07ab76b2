package org.parley.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote on an article or on a passage of it. It outlasts the article.
 *
 * @param id its stable name, 16 hexadecimal digits
 * @param written when it was written, in microseconds
 * @param changed when it was changed last; the same if it never was
 */
public record Note(
    String id, ArticleId article, Writing writing, Instant written, Instant changed) {
  /** The most characters of its text. */
  public static final int LONGEST = 20_000;

  /**
   * What the reader gave.
   *
   * @param text plain text, of several lines if need be
   * @param passage the words that it is on; null if it is on the whole article
   */
  public record Writing(String text, @Nullable NotedPassage passage, SortedSet<String> tags) {
    public Writing {
      tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }
  }

  /** The same note with something else in it. */
  public Note with(Writing other, Instant now) {
    return new Note(id, article, other, written, now);
  }
}
