package org.parley.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Span;
import org.parley.search.TermHits;
import org.parley.web.page.ArticlePage.Bearing;
import org.parley.web.page.ArticlePage.Noted;
import org.parley.web.page.ArticlePage.NotedEnd;
import org.parley.web.page.ArticlePage.Run;

/**
 * Cuts a text into paragraphs, and these into runs at the edges of hits and of places that
 * something leads to. Put together, the runs of a paragraph give its text. Not safe for use by
 * several threads.
 */
final class TextRuns {
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  private final String text;
  private final HitPlaces hits;
  private final Names names;
  private final Map<Span, List<String>> places = new LinkedHashMap<>();
  private final Map<Span, String> quotes = new LinkedHashMap<>();
  private final Map<Span, Bearing> bearings = new LinkedHashMap<>();
  private final Map<Span, List<NotedEnd>> notes = new LinkedHashMap<>();

  TextRuns(Texts texts, String text, List<TermHits> terms) {
    this.text = text;
    this.hits = HitPlaces.of(texts, terms, text.length());
    this.names = new Names(texts);
  }

  HitPlaces hits() {
    return hits;
  }

  Names names() {
    return names;
  }

  /** Names a place; gives the address that leads to it on the page. */
  @Nullable String place(String name, @Nullable Span span) {
    if (span == null || !inText(span) || span.start() == span.end()) {
      return null;
    }
    places.computeIfAbsent(span, any -> new ArrayList<>()).add(name);
    return "#" + name;
  }

  /** Marks a stretch as somebody's words. */
  void quote(Span span, String whose) {
    if (inText(span) && span.start() < span.end()) {
      quotes.putIfAbsent(span, whose);
    }
  }

  /** Marks a stretch as speaking for a side. */
  void bears(Span span, String side, String words) {
    if (inText(span) && span.start() < span.end()) {
      bearings.putIfAbsent(span, new Bearing(side, words, false));
    }
  }

  /** Marks a stretch as what a note is on. */
  void noted(Span span, Link note, String name) {
    if (inText(span) && span.start() < span.end()) {
      notes.computeIfAbsent(span, any -> new ArrayList<>()).add(new NotedEnd(note, name));
    }
  }

  /** Marks a stretch as naming somebody; see {@link Names#add}. */
  void names(Span span, String who, String entry, boolean walked) {
    if (inText(span) && span.start() < span.end()) {
      names.add(span, who, entry, walked);
    }
  }

  /** Whether a stretch speaks for a side. */
  boolean bearsAny() {
    return !bearings.isEmpty();
  }

  /** The paragraphs that are not blank, as stretches of the text. */
  List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    Matcher gaps = PARAGRAPH.matcher(text);
    int start = 0;
    while (gaps.find()) {
      addUnlessBlank(paragraphs, start, gaps.start());
      start = gaps.end();
    }
    addUnlessBlank(paragraphs, start, text.length());
    return paragraphs;
  }

  /** A stretch of the text as runs; ask when all places are named. */
  List<Run> runs(Span stretch) {
    Map<Integer, List<String>> anchors = anchors(stretch);
    NavigableSet<Integer> cuts = cuts(stretch);
    List<Run> runs = new ArrayList<>();
    int start = stretch.start();
    for (int end : cuts.tailSet(start, false)) {
      List<String> places = anchors.getOrDefault(start, List.of());
      String part = text.substring(start, end);
      String quote = innermost(quotes, start);
      runs.add(
          new Run(
              part,
              places,
              hits.at(start),
              names.at(start),
              quote,
              bearingAt(start),
              notedAt(start, end)));
      start = end;
    }
    return runs;
  }

  private @Nullable Bearing bearingAt(int start) {
    Bearing bearing = innermost(bearings, start);
    boolean begins = bearings.keySet().stream().anyMatch(span -> span.start() == start);
    return bearing == null ? null : new Bearing(bearing.side(), bearing.words(), begins);
  }

  private @Nullable Noted notedAt(int start, int end) {
    if (innermost(notes, start) == null) {
      return null;
    }
    boolean begins = notes.keySet().stream().anyMatch(span -> span.start() == start);
    List<NotedEnd> ends = new ArrayList<>();
    notes.forEach(
        (span, of) -> {
          if (span.end() == end) {
            ends.addAll(of);
          }
        });
    return new Noted(begins, ends);
  }

  private NavigableSet<Integer> cuts(Span stretch) {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(stretch.end());
    addEdges(hits.spans(), stretch, cuts);
    addEdges(names.spans(), stretch, cuts);
    addEdges(places.keySet(), stretch, cuts);
    addEdges(quotes.keySet(), stretch, cuts);
    addEdges(bearings.keySet(), stretch, cuts);
    addEdges(notes.keySet(), stretch, cuts);
    return cuts;
  }

  private static void addEdges(Collection<Span> spans, Span stretch, Set<Integer> cuts) {
    for (Span span : spans) {
      cuts.add(within(stretch, span.start()));
      cuts.add(within(stretch, span.end()));
    }
  }

  private static <T> @Nullable T innermost(Map<Span, T> stretches, int start) {
    Span span = innermost(stretches.keySet(), start);
    return span == null ? null : stretches.get(span);
  }

  /** What begins or goes on here, the shortest of several stretches; null if nothing does. */
  static @Nullable Span innermost(Collection<Span> stretches, int start) {
    return stretches.stream()
        .filter(each -> each.start() <= start && start < each.end())
        .min(Comparator.comparingInt(each -> each.end() - each.start()))
        .orElse(null);
  }

  private Map<Integer, List<String>> anchors(Span stretch) {
    Map<Integer, List<String>> anchors = new TreeMap<>();
    places.forEach(
        (place, names) -> {
          if (place.start() >= stretch.start() && place.start() < stretch.end()) {
            anchors.computeIfAbsent(place.start(), any -> new ArrayList<>()).addAll(names);
          }
        });
    return anchors;
  }

  /** No-break spaces, which saved pages are full of, are not white space to Java. */
  private static boolean isSeen(int character) {
    return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
  }

  private static int within(Span stretch, int position) {
    return Math.max(stretch.start(), Math.min(position, stretch.end()));
  }

  private boolean inText(Span span) {
    return span.end() <= text.length();
  }

  private void addUnlessBlank(List<Span> paragraphs, int start, int end) {
    if (text.substring(start, end).codePoints().anyMatch(TextRuns::isSeen)) {
      paragraphs.add(new Span(start, end));
    }
  }
}
