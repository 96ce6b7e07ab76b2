package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parley.domain.Clue;
import org.parley.domain.Failure;

/** What an extractor tells of one file, kept to be asked about; fails where the telling is odd. */
final class Entries implements EntrySink {
  static final String PROSE =
      "The talks failed because neither side was ready to give way on what mattered most to it. ";

  private final List<String> begun = new ArrayList<>();
  private final List<Entry> ended = new ArrayList<>();
  private final Predicate<String> wanted;
  private String open = "(none)";

  private Entries(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  static Entries of(Path folder, String name, byte[] content) throws IOException {
    return of(folder, name, content, ExtractionLimits.DEFAULT);
  }

  static Entries of(Path folder, String name, byte[] content, ExtractionLimits limits)
      throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return of(new TikaExtractor(limits, Tesseract.at("no-such-program")), file, name, any -> true);
  }

  static Entries of(TikaExtractor extractor, Path file, String name, Predicate<String> wanted) {
    Entries entries = new Entries(wanted);
    extractor.extract(new SourceFile(file, name), entries);
    assertThat(entries.begun).doesNotHaveDuplicates();
    return entries;
  }

  @Override
  public boolean begin(String suffix) {
    assertThat(open).as("begins before the last one ends").isEqualTo("(none)");
    begun.add(suffix);
    open = wanted.test(suffix) ? suffix : "(none)";
    return wanted.test(suffix);
  }

  @Override
  public void end(Entry entry, int tries) {
    assertThat(entry.suffix()).isEqualTo(open);
    open = "(none)";
    ended.add(entry);
  }

  List<String> begun() {
    return begun;
  }

  List<String> suffixes() {
    return ended.stream().map(Entry::suffix).toList();
  }

  Entry entry(String suffix) {
    return ended.stream().filter(e -> e.suffix().equals(suffix)).findFirst().orElseThrow();
  }

  Extraction.Extracted article(String suffix) {
    assertThat(entry(suffix).extraction()).isInstanceOf(Extraction.Extracted.class);
    return (Extraction.Extracted) entry(suffix).extraction();
  }

  String text(String suffix) {
    return article(suffix).source().text();
  }

  Failure failure(String suffix) {
    assertThat(entry(suffix).extraction()).isInstanceOf(Extraction.Unreadable.class);
    return ((Extraction.Unreadable) entry(suffix).extraction()).failure();
  }

  Extraction.Skipped skipped(String suffix) {
    assertThat(entry(suffix).extraction()).isInstanceOf(Extraction.Skipped.class);
    return (Extraction.Skipped) entry(suffix).extraction();
  }

  /** The clues of an article by name; several of one name are joined by a bar. */
  Map<String, String> clues(String suffix) {
    Map<String, String> clues = new TreeMap<>();
    for (Clue clue : article(suffix).clues()) {
      clues.merge(clue.name(), clue.value(), (one, two) -> one + "|" + two);
    }
    return clues;
  }
}
