package org.parley.extract.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.domain.Failure;
import org.parley.extract.Entry;
import org.parley.extract.EntrySink;
import org.parley.extract.Extraction;

/** A sink that keeps all it hears. */
final class Recorded implements EntrySink {
  final List<String> begun = new ArrayList<>();
  final List<Ended> ended = new ArrayList<>();
  private final Predicate<String> wanted;

  /** What became of an entry, and after how many tries. */
  record Ended(Entry entry, int tries) {}

  Recorded() {
    this(suffix -> true);
  }

  Recorded(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  @Override
  public boolean begin(String suffix) {
    begun.add(suffix);
    return wanted.test(suffix);
  }

  @Override
  public void end(Entry entry, int tries) {
    ended.add(new Ended(entry, tries));
  }

  /** One line an entry: its suffix, what became of it, and after how many tries. */
  List<String> lines() {
    return ended.stream()
        .map(one -> one.entry().suffix() + " " + word(one.entry().extraction()) + " " + one.tries())
        .toList();
  }

  String text(int at) {
    return ((Extraction.Extracted) ended.get(at).entry().extraction()).source().text();
  }

  Failure failure(int at) {
    Entry entry = ended.get(at).entry();
    return ((Extraction.Unreadable) entry.extraction()).failure();
  }

  private static String word(Extraction extraction) {
    if (extraction instanceof Extraction.Unreadable unreadable) {
      return unreadable.failure().reason().key();
    }
    return extraction instanceof Extraction.Extracted ? "read" : "skipped";
  }
}
