package org.parley.analyse.quotes.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analyse.text.Paragraphs;
import org.parley.domain.Span;

/**
 * Finds what stands in quotation marks. Of nested quotations the outermost counts. A mark that is
 * never closed reaches to the end of its paragraph where it begins the paragraph, follows a colon
 * or is taken up by the next paragraph, else to the end of its sentence; a single one is dropped.
 */
public final class MarkFinder {
  private static final String STOPS = ".?!…";

  private final String raw;
  private final String text;
  private final List<Quoted> found = new ArrayList<>();

  private MarkFinder(String text) {
    raw = text;
    this.text = DoubledMarks.single(text);
  }

  /** In order of the text, without overlaps. */
  public static List<Quoted> in(String text) {
    MarkFinder finder = new MarkFinder(text);
    List<Span> paragraphs = Paragraphs.of(text);
    boolean open = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      open = finder.read(paragraphs.get(i), next, open);
    }
    finder.found.sort(Comparator.comparingInt(quoted -> quoted.outer().start()));
    return finder.found;
  }

  /** Reads a paragraph; tells whether the next one goes on with what it left open. */
  private boolean read(Span paragraph, @Nullable Span next, boolean goesOn) {
    Marks marks = new Marks(text, paragraph);
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      if (marks.isMark(text.charAt(at))) {
        step(marks, open, at, goesOn ? paragraph.start() : -1);
      }
    }
    while (!open.isEmpty() && Marks.isSingle(text.charAt(open.getLast()))) {
      int dropped = open.removeLast();
      rescan(marks, dropped, open, paragraph);
    }
    if (open.isEmpty()) {
      return false;
    }
    int start = open.getLast();
    boolean taken = next != null && text.charAt(next.start()) == text.charAt(start);
    boolean whole = taken || start == paragraph.start() || follows(start, ':');
    int end = whole ? paragraph.end() : sentenceEnd(start + 1, paragraph.end());
    add(start, end, false, goesOn && start == paragraph.start());
    return taken;
  }

  /** What a dropped single mark hid is looked at again. */
  private void rescan(Marks marks, int dropped, Deque<Integer> open, Span paragraph) {
    open.clear();
    for (int at = dropped + 1; at < paragraph.end(); at++) {
      if (marks.isMark(text.charAt(at)) && !(open.isEmpty() && Marks.isSingle(text.charAt(at)))) {
        step(marks, open, at, -1);
      }
    }
  }

  private void step(Marks marks, Deque<Integer> open, int at, int goesOnAt) {
    for (Integer opener : List.copyOf(open)) {
      if (marks.closes(text.charAt(opener), at)) {
        while (!open.getFirst().equals(opener)) {
          open.pop();
        }
        open.pop();
        if (open.isEmpty()) {
          add(opener, at + 1, true, opener == goesOnAt);
        }
        return;
      }
    }
    if (marks.opens(at)) {
      // the same mark again before it is closed: the closing one was lost
      open.removeIf(opener -> text.charAt(opener) == text.charAt(at));
      open.push(at);
    }
  }

  private void add(int start, int end, boolean closed, boolean goesOn) {
    int from = start + 1;
    int to = closed ? end - 1 : end;
    while (from < to && Paragraphs.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Paragraphs.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      Span outer = DoubledMarks.whole(raw, new Span(start, end));
      found.add(new Quoted(outer, new Span(from, to), closed, goesOn, false));
    }
  }

  private boolean follows(int at, char mark) {
    int before = at - 1;
    while (before >= 0 && Paragraphs.isBlank(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == mark;
  }

  private int sentenceEnd(int from, int limit) {
    for (int at = from; at < limit; at++) {
      boolean last = at + 1 == limit || Paragraphs.isBlank(text.charAt(at + 1));
      if (last && STOPS.indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return limit;
  }
}
