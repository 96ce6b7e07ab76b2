package org.parley.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tags as readers write them: any words but commas, which part one tag from the next. */
public final class Tags {
  /** The most characters of a tag. */
  public static final int LONGEST = 60;

  /** The most tags of an article, and of a note. */
  public static final int MOST = 50;

  /**
   * What tags with commas between them look like, as the regular expression of a field in a form:
   * {@value #MOST} of {@value #LONGEST} characters at most.
   */
  public static final String PATTERN =
      "( *[^,]{0," + LONGEST + "} *,){0," + (MOST - 1) + "} *[^,]{0," + LONGEST + "} *";

  private Tags() {}

  /** The tags that somebody typed, with commas between them. */
  public static SortedSet<String> typed(String tags) {
    return clean(Arrays.asList(tags.split(",", -1)));
  }

  /** Tags without needless spaces and signs that nobody sees; empty ones are left out. */
  public static SortedSet<String> clean(Collection<String> tags) {
    SortedSet<String> clean = new TreeSet<>();
    for (String tag : tags) {
      String spaced =
          tag.replaceAll(
                  "[\\s\\h\\p{Cntrl}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff,]+",
                  " ")
              .strip();
      if (!spaced.isEmpty()) {
        clean.add(Normalizer.normalize(spaced, Normalizer.Form.NFC));
      }
    }
    return clean;
  }

  /** Tags spelled as they are known already where they differ in the case of letters alone. */
  public static SortedSet<String> spelled(Collection<String> tags, Collection<String> known) {
    SortedSet<String> caseless = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    caseless.addAll(known);
    SortedSet<String> spelled = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String tag : tags) {
      SortedSet<String> same = caseless.tailSet(tag);
      spelled.add(!same.isEmpty() && same.first().equalsIgnoreCase(tag) ? same.first() : tag);
    }
    return Collections.unmodifiableSortedSet(new TreeSet<>(spelled));
  }
}
