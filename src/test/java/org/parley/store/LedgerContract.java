package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.store.Specimen.article;
import static org.parley.store.Specimen.entry;
import static org.parley.store.Specimen.file;
import static org.parley.store.Specimen.fileOf;
import static org.parley.store.Specimen.indexed;
import static org.parley.store.Specimen.path;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.domain.ArticleId;
import org.parley.domain.Sha256;

/** What the ledger keeps of whole files. */
abstract class LedgerContract extends OnADatabase {

  @Test
  void findsWhatWasRecordedAndNothingElse() {
    LedgerFile one = file("a.txt", new LedgerEntry("", Fate.indexed(article(1), "Cut."), 2));
    LedgerFile two =
        fileOf(
            null,
            "b.zip",
            entry("!/z.pdf", Fate.failed("encrypted", "It needs a password.")),
            entry("!/a.html", Fate.duplicate(article(1), "a.txt")),
            entry("", Fate.skipped("container", "It only holds others.")));
    ledger().record(List.of(one, two));

    assertThat(ledger().find(List.of(one.path(), two.path(), path("c.txt"))))
        .isEqualTo(Map.of(one.path(), one, two.path(), two));
    assertThat(ledger().find(List.of())).isEmpty();
  }

  @Test
  void recordsInPlaceOfWhatWasKnown() {
    ledger().record(List.of(file("a.zip", indexed("!/1", 1), indexed("!/2", 2))));
    LedgerFile anew = fileOf("another hash", "a.zip", indexed("!/2", 3), indexed("!/0", 4));

    ledger().record(List.of(anew, fileOf("yet another", "a.zip", indexed("", 5)), anew));

    assertThat(ledger().find(List.of(anew.path()))).containsOnly(Map.entry(anew.path(), anew));
    assertThat(ledger().lines(LedgerFilter.ALL, 0, 10)).hasSize(2);
  }

  @Test
  void keepsWhatIsStrange() {
    LedgerFile file =
        new LedgerFile(
            Path.of("/ü/новости\n'\"%_*?[x]\\ 😀"),
            "ü\n'😀",
            new LedgerFile.Stamp(
                Long.MAX_VALUE, Instant.parse("-9999-01-01T00:00:00Z"), Instant.MAX),
            "not a hash",
            "",
            List.of(entry("!/\0x", Fate.failed("crash", "a \0 in it"))));
    ledger().record(List.of(file));

    LedgerFile found = only(file.path());

    assertThat(found.path()).isEqualTo(file.path());
    assertThat(found.name()).isEqualTo(file.name());
    assertThat(found.stamp().modified()).isEqualTo(file.stamp().modified());
    assertThat(found.stamp().seen()).isAfter(Instant.parse("9999-01-01T00:00:00Z"));
    assertThat(found.entries().get(0).suffix()).isEqualTo("!/\uFFFDx");
  }

  private LedgerFile only(Path path) {
    return ledger().find(List.of(path)).values().iterator().next();
  }

  @Test
  void ofSeveralEntriesWithOneSuffixTheLastIsKept() {
    ledger()
        .record(List.of(file("a.zip", indexed("!/1", 1), indexed("!/2", 2), indexed("!/1", 3))));

    assertThat(ledger().find(List.of(path("a.zip"))).get(path("a.zip")))
        .isEqualTo(file("a.zip", indexed("!/1", 3), indexed("!/2", 2)));
  }

  @Test
  void unchangedTakesOverTheStampAndTurnsOnlyWhatIsIndexed() {
    Fate failed = Fate.failed("empty", "Nothing in it.");
    LedgerFile known = file("a.zip", indexed("!/1", 1), entry("!/2", failed));
    ledger().record(List.of(known, file("b.txt", indexed("", 2))));
    LedgerFile.Stamp later =
        new LedgerFile.Stamp(1_234, Instant.ofEpochSecond(5), Instant.ofEpochSecond(6));

    ledger().unchanged(Map.of(known.path(), later, path("unheard of"), later));

    LedgerFile found = only(known.path());
    assertThat(found.stamp()).isEqualTo(later);
    assertThat(found.hash()).isEqualTo(known.hash());
    assertThat(found.entries().get(0).fate())
        .isEqualTo(new Fate(Fate.State.UNCHANGED, article(1), null, null));
    assertThat(found.entries().get(1).fate()).isEqualTo(failed);
    assertThat(ledger().find(List.of(path("b.txt"))).get(path("b.txt")))
        .isEqualTo(file("b.txt", indexed("", 2)));
  }

  @Test
  void holdersNamesTheArticleItselfBeforeItsDuplicates() {
    ledger()
        .record(
            List.of(
                file("a.txt", entry("", Fate.duplicate(article(1), "b.zip!/1"))),
                file("b.zip", indexed("!/1", 1), indexed("!/2", 2)),
                file("c.txt", indexed("", 3))));

    Map<ArticleId, List<LedgerLine>> holders =
        ledger().holders(List.of(article(1), article(2), article(9), article(1)));

    assertThat(holders).containsOnlyKeys(article(1), article(2));
    assertThat(holders.get(article(1)))
        .extracting(LedgerLine::name)
        .containsExactly("b.zip!/1", "a.txt");
    assertThat(holders.get(article(1)))
        .first()
        .isEqualTo(
            new LedgerLine(
                "b.zip!/1", path("b.zip"), Specimen.STAMP, Sha256.of("b.zip"), indexed("!/1", 1)));
  }

  @Test
  void belowNamesAPathAndAllUnderIt() {
    for (String name : List.of("a/b", "a/b/c", "a/b/é/d", "a/b.txt", "a/b0", "a", "a/B/c")) {
      ledger().record(List.of(file(name, indexed("", 1))));
    }

    assertThat(below(path("a/b"))).containsExactly(path("a/b"), path("a/b/c"), path("a/b/é/d"));
    assertThat(below(path("a/b.txt"))).containsExactly(path("a/b.txt"));
    assertThat(below(Path.of("/"))).hasSize(7);
    assertThat(below(path("nowhere"))).isEmpty();
  }

  private List<Path> below(Path root) {
    List<Path> told = new ArrayList<>();
    ledger().below(root, told::add);
    return told;
  }

  @Test
  void findsOwnEntriesByContent() {
    ledger()
        .record(
            List.of(
                fileOf("h1", "b.zip", indexed("!/1", 1), indexed("", 2)),
                fileOf("h1", "a.txt", indexed("", 2)),
                fileOf("h2", "c.txt", indexed("", 3))));

    assertThat(ledger().withHash("h1"))
        .extracting(LedgerLine::name)
        .containsExactly("a.txt", "b.zip");
    assertThat(ledger().withHash("h3")).isEmpty();
  }

  @Test
  void takesThousandsAtOnce() {
    List<LedgerFile> files =
        IntStream.range(0, 2_500).mapToObj(n -> file("f" + n, indexed("", n))).toList();
    List<Path> paths = files.stream().map(LedgerFile::path).toList();
    ledger().record(files);

    assertThat(ledger().find(paths)).hasSize(2_500);
    assertThat(ledger().holders(files.stream().map(f -> article(files.indexOf(f))).toList()))
        .hasSize(2_500);

    ledger().remove(paths.subList(1, 2_500));

    assertThat(ledger().find(paths)).containsOnlyKeys(paths.get(0));
    assertThat(queue().waiting()).isEqualTo(new AnalysisQueue.Waiting(1, 1));
    Set<ArticleId> released = ledger().released();
    assertThat(released).hasSize(2_499);
    ledger().forgetReleased(released);
    assertThat(ledger().released()).isEmpty();
  }
}
