package org.parley.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.domain.ArticleId;
import org.parley.store.Fate;
import org.parley.store.Imports;
import org.parley.store.Imports.Import;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerFile;
import org.parley.store.LedgerLine;

/** Books in memory for tests of pages, and what stands in some of them. */
record MemoryBooks(MemoryLedger ledger, MemoryImports imports, MemoryQueue queue) {
  static final String ID = "0123456789abcdef01234567";
  static final String RIGHT_TO_LEFT = "مقالات/وساطة/ورقة.pdf";

  private static final Instant MODIFIED = Instant.parse("2025-05-21T09:30:00Z");

  static final Imports.Progress AT_1200 =
      new Imports.Progress(5000, true, 1200, new Imports.Tally(900, 250, 31, 12, 7, 0));

  /** Books in which nothing stands. */
  static MemoryBooks empty() {
    return new MemoryBooks(new MemoryLedger(), new MemoryImports(), new MemoryQueue());
  }

  /** One entry of every kind, and so many indexed ones, after an import that is done. */
  static MemoryBooks varied(int indexed) {
    MemoryBooks books = empty();
    books.ledger().with(everyKind());
    books.ledger().with(IntStream.rangeClosed(1, indexed).mapToObj(MemoryBooks::record).toList());
    books.imports().with(done(indexed));
    books.queue().with(0, indexed + 4L);
    return books;
  }

  /** Books of a first import of 5,000 files, which says that it runs for a long time to come. */
  static MemoryBooks running() {
    MemoryBooks books = empty();
    Instant now = Instant.now();
    books
        .imports()
        .with(
            new Import(
                1, List.of("seeds"), now.minusSeconds(60), now.plusSeconds(3600), AT_1200, null));
    books.queue().with(3800, 5000);
    return books;
  }

  Bookkeeping books() {
    return Bookkeeping.of(ledger, imports, queue);
  }

  static LedgerLine line(String name, Fate fate, int tries) {
    int end = name.replace("!/", "#").indexOf('#');
    String suffix = end < 0 ? "" : name.substring(end);
    String file = end < 0 ? name : name.substring(0, end);
    return new LedgerLine(
        name,
        Path.of("/collection").resolve(file),
        new LedgerFile.Stamp(48_312, MODIFIED, MODIFIED),
        "ab".repeat(32),
        new LedgerEntry(suffix, fate, tries));
  }

  private static LedgerLine record(int number) {
    return line("seeds/records.jsonl#" + number, Fate.indexed(new ArticleId(ID), null), 1);
  }

  private static Import done(int indexed) {
    Imports.Tally tally = new Imports.Tally(indexed + 2L, 1, 1, 3, 4, 0);
    return new Import(
        1,
        List.of("seeds", "مقالات"),
        Instant.parse("2025-05-21T09:30:00Z"),
        Instant.parse("2025-05-21T09:33:10Z"),
        new Imports.Progress(12, true, 12, tally),
        Imports.End.DONE);
  }

  private static List<LedgerLine> everyKind() {
    ArticleId id = new ArticleId(ID);
    return Stream.of(
            line("seeds/000.txt", Fate.indexed(id, null), 1),
            line("seeds/001.html", new Fate(Fate.State.UNCHANGED, id, null, null), 0),
            line("seeds/copy/000.txt", Fate.duplicate(id, "seeds/000.txt"), 1),
            line("seeds/" + RIGHT_TO_LEFT, Fate.indexed(id, "The text was cut."), 1),
            line(
                "seeds/2025/the-"
                    + "very-".repeat(20)
                    + "long-name-of-a-page-as-browsers-save-it.html",
                Fate.indexed(id, null),
                1),
            line(
                "seeds/post.zip",
                Fate.skipped("container", "It holds 2 entries, listed below."),
                1),
            line("seeds/post.zip!/2025/b/c.pdf", Fate.indexed(id, null), 1),
            line(
                "seeds/post.zip!/2025/secret.pdf",
                Fate.failed("encrypted", "It cannot be opened without its password."),
                1),
            line(
                "seeds/locked.docx",
                Fate.failed("encrypted", "It cannot be opened without its password."),
                1),
            line("seeds/half.pdf", Fate.failed("truncated", "It ends too early."), 3),
            line("seeds/odd.bin", new Fate(Fate.State.FAILED, null, "odd-thing", null), 2),
            line(
                "seeds/logo.svg",
                Fate.skipped("not-an-article", "Not an article: image/svg+xml."),
                1),
            line(
                "seeds/<script>window.hacked=1</script>.js",
                Fate.skipped("not-an-article", "Not an article: application/javascript."),
                1))
        .toList();
  }
}
