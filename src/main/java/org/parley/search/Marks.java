package org.parley.search;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.Span;

/**
 * The marks that Solr sets around hits: control characters, which extraction lets into no text, so
 * that no text can pretend to hold a hit.
 */
final class Marks {
  static final String BEFORE = "\u0002";
  static final String AFTER = "\u0003";

  private Marks() {}

  /** The runs of a marked text, hits and others in turn; put together they give the text. */
  static List<Fragment> fragments(String marked) {
    List<Fragment> fragments = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int hit = indexOf(marked, BEFORE, at);
      add(fragments, marked.substring(at, hit), false);
      int end = indexOf(marked, AFTER, hit);
      add(fragments, marked.substring(Math.min(hit + 1, end), end), true);
      at = end + 1;
    }
    return fragments;
  }

  /** Where the hits stand in the text without its marks. */
  static List<Span> spans(String marked) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Fragment fragment : fragments(marked)) {
      int end = at + fragment.text().length();
      if (fragment.hit()) {
        spans.add(new Span(at, end));
      }
      at = end;
    }
    return spans;
  }

  private static int indexOf(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at;
  }

  private static void add(List<Fragment> fragments, String text, boolean hit) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment(text, hit));
    }
  }
}
