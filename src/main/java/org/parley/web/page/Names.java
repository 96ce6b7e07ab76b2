package org.parley.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;
import org.parley.web.page.ArticlePage.HitPlace;
import org.parley.web.page.ArticlePage.Naming;

/** Where a text names whom; the mentions of one actor can be walked. Not safe for threads. */
final class Names {
  private static final String NAME = "mention-";

  private record Named(String who, String entry) {}

  private final Texts texts;
  private final Map<Span, Named> names = new LinkedHashMap<>();
  private final List<Span> walked = new ArrayList<>();

  Names(Texts texts) {
    this.texts = texts;
  }

  /**
   * Notes a mention.
   *
   * @param entry the address of what is listed about them
   * @param walked whether it is one that the reader walks
   */
  void add(Span span, String who, String entry, boolean walked) {
    names.put(span, new Named(who, entry));
    if (walked) {
      this.walked.add(span);
      this.walked.sort(Comparator.comparingInt(Span::start));
    }
  }

  Set<Span> spans() {
    return names.keySet();
  }

  int walkedCount() {
    return walked.size();
  }

  /** Who is named here, the shortest of several; null if nobody is. */
  @Nullable Naming at(int start) {
    Span span = TextRuns.innermost(names.keySet(), start);
    Named named = span == null ? null : names.get(span);
    if (span == null || named == null) {
      return null;
    }
    return new Naming(named.who(), named.entry(), walk(start, named.who()));
  }

  private @Nullable HitPlace walk(int start, String who) {
    Span span = TextRuns.innermost(walked, start);
    if (span == null) {
      return null;
    }
    int index = walked.indexOf(span);
    int count = walked.size();
    return new HitPlace(
        start == span.start() ? NAME + (index + 1) : "",
        texts.of("read.mention", index + 1, count, who),
        "#" + NAME + (Math.floorMod(index - 1, count) + 1),
        "#" + NAME + (Math.floorMod(index + 1, count) + 1),
        "mention");
  }
}
