package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.store.Specimen.article;
import static org.parley.store.Specimen.entry;
import static org.parley.store.Specimen.file;
import static org.parley.store.Specimen.fileOf;
import static org.parley.store.Specimen.indexed;
import static org.parley.store.Specimen.path;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the ledger keeps of files that are read in parts, and of articles that are given up. */
abstract class LedgerPartsContract extends OnADatabase {
  private static final Path ZIP = path("a.zip");

  private LedgerFile zip() {
    return ledger().find(List.of(ZIP)).values().iterator().next();
  }

  @Test
  void aFileIsUnfinishedUntilItIsReadToItsEnd() {
    ledger().recordEntries(file("a.zip", indexed("!/1", 1), indexed("!/2", 2)));
    ledger().recordEntries(file("a.zip", indexed("!/3", 3)));
    assertThat(zip())
        .isEqualTo(fileOf(null, "a.zip", indexed("!/1", 1), indexed("!/2", 2), indexed("!/3", 3)));
    assertThat(queue().waiting().pending()).isEqualTo(3);

    LedgerEntry container = entry("", Fate.skipped("container", "It only holds others."));
    ledger().finish(file("a.zip", container), Set.of());

    assertThat(zip())
        .isEqualTo(
            file("a.zip", indexed("!/1", 1), indexed("!/2", 2), indexed("!/3", 3), container));
  }

  @Test
  void readingAFileAgainReplacesItsEntriesAndDropsWhatIsGone() {
    ledger()
        .record(List.of(file("a.zip", indexed("!/1", 1), indexed("!/2", 2), indexed("!/3", 3))));

    ledger().recordEntries(fileOf("new", "a.zip", indexed("!/0", 9), indexed("!/3", 3)));
    assertThat(zip().hash()).isNull();
    assertThat(zip().entries())
        .containsExactly(
            indexed("!/1", 1), indexed("!/2", 2), indexed("!/0", 9), indexed("!/3", 3));

    ledger().finish(fileOf("new", "a.zip", indexed("!/1", 4)), Set.of("!/2", "!/unheard of"));

    assertThat(zip())
        .isEqualTo(fileOf("new", "a.zip", indexed("!/0", 9), indexed("!/3", 3), indexed("!/1", 4)));
    assertThat(ledger().released()).containsExactlyInAnyOrder(article(1), article(2));
  }

  @Test
  void aWholeFileIsRecordedInPlaceOfItsParts() {
    ledger().recordEntries(file("a.zip", indexed("!/1", 1), indexed("!/2", 2)));

    ledger().record(List.of(file("a.zip", indexed("!/2", 2))));

    assertThat(zip()).isEqualTo(file("a.zip", indexed("!/2", 2)));
    assertThat(ledger().released()).containsExactly(article(1));
  }

  @Test
  void releasesWhatAnEntryWasAndIsNoMore() {
    ledger()
        .record(
            List.of(
                file("same.txt", indexed("", 1)),
                file("changed.txt", indexed("", 2)),
                file("broken.txt", indexed("", 3)),
                file("double.txt", indexed("", 4)),
                file("copy.txt", entry("", Fate.duplicate(article(5), "x")))));
    ledger()
        .record(
            List.of(
                file("same.txt", entry("", new Fate(Fate.State.UNCHANGED, article(1), null, null))),
                file("changed.txt", indexed("", 20)),
                file("broken.txt", entry("", Fate.failed("empty", "Nothing in it."))),
                file("double.txt", entry("", Fate.duplicate(article(4), "x"))),
                file("copy.txt", indexed("", 6))));

    assertThat(ledger().released()).containsExactlyInAnyOrder(article(2), article(3), article(4));

    ledger().forgetReleased(Set.of(article(2), article(4), article(99)));
    assertThat(ledger().released()).containsExactly(article(3));
  }

  @Test
  void whatMovesToAnotherFileInOneGoIsNotReleased() {
    ledger().record(List.of(file("a.txt", indexed("", 1)), file("b.txt", indexed("", 2))));

    ledger().record(List.of(file("a.txt", indexed("", 2)), file("b.txt", indexed("", 1))));

    assertThat(ledger().released()).isEmpty();
  }

  @Test
  void removingReleasesArticlesAndForgetsThoseThatNothingHolds() {
    ledger()
        .record(
            List.of(
                file("a.zip", indexed("!/1", 1), indexed("!/2", 2)),
                file("b.txt", entry("", Fate.duplicate(article(2), "a.zip!/2"))),
                file("c.txt", indexed("", 3))));

    ledger().remove(List.of(ZIP, path("unheard of")));
    ledger().remove(List.of());

    assertThat(ledger().find(List.of(ZIP))).isEmpty();
    assertThat(ledger().released()).containsExactlyInAnyOrder(article(1), article(2));
    assertThat(ledger().holders(List.of(article(1), article(2)))).containsOnlyKeys(article(2));
    assertThat(queue().waiting()).isEqualTo(new AnalysisQueue.Waiting(2, 2));
    ledger().remove(List.of(path("b.txt")));
    assertThat(queue().waiting()).isEqualTo(new AnalysisQueue.Waiting(1, 1));
  }

  @Test
  void anArticleWithoutHoldersWaitsNoMore() {
    ledger().record(List.of(file("a.zip", indexed("!/1", 1), indexed("!/2", 2))));

    ledger().finish(file("a.zip", indexed("!/2", 3)), Set.of("!/1"));

    assertThat(queue().next(9))
        .extracting(AnalysisQueue.Request::article)
        .containsExactly(article(3));
    assertThat(queue().waiting().articles()).isEqualTo(1);
  }

  @Test
  void anArticleThatChangesItsPlaceKeepsWaiting() {
    ledger().record(List.of(file("a.zip", indexed("!/1", 1))));

    Fate unchanged = new Fate(Fate.State.UNCHANGED, article(1), null, null);
    ledger().finish(file("a.zip", entry("!/2", unchanged)), Set.of("!/1"));

    assertThat(queue().waiting()).isEqualTo(new AnalysisQueue.Waiting(1, 1));
  }
}
