package org.parley.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What readers marked an article with. Immutable.
 *
 * @param read whether a reader is done with it
 * @param notes how many notes there are on it
 * @param tags those of the article itself
 * @param noteTags those of the notes on it
 */
public record Marks(
    boolean bookmarked,
    boolean read,
    int notes,
    SortedSet<String> tags,
    SortedSet<String> noteTags) {
  /** Nobody marked it. */
  public static final Marks NONE =
      new Marks(false, false, 0, Collections.emptySortedSet(), Collections.emptySortedSet());

  /** How searches name that an article is bookmarked. */
  public static final String BOOKMARKED = "bookmarked";

  /** How searches name that an article is read. */
  public static final String READ = "read";

  /** How searches name that there are notes on an article. */
  public static final String NOTED = "noted";

  /** All the names by which searches know marks, in the order in which they are shown. */
  public static final List<String> KEYS = List.of(BOOKMARKED, READ, NOTED);

  public Marks {
    tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    noteTags = Collections.unmodifiableSortedSet(new TreeSet<>(noteTags));
  }

  /** The names of those that the article has, as {@link #KEYS}. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    if (bookmarked) {
      keys.add(BOOKMARKED);
    }
    if (read) {
      keys.add(READ);
    }
    if (notes > 0) {
      keys.add(NOTED);
    }
    return keys;
  }

  /** The tags of the article and of its notes; by any of them the article is found. */
  public SortedSet<String> allTags() {
    SortedSet<String> all = new TreeSet<>(tags);
    all.addAll(noteTags);
    return Collections.unmodifiableSortedSet(all);
  }

  /** Whether there is something that a reader would miss: all but that it was read. */
  public boolean isKept() {
    return bookmarked || notes > 0 || !tags.isEmpty();
  }
}
