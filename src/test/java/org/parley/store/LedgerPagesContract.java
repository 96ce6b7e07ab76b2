package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.store.Specimen.article;
import static org.parley.store.Specimen.entry;
import static org.parley.store.Specimen.file;
import static org.parley.store.Specimen.indexed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger as people read it. */
abstract class LedgerPagesContract extends OnADatabase {

  @BeforeEach
  void someFiles() {
    ledger()
        .record(
            List.of(
                file(
                    "b.zip",
                    indexed("!/z", 1),
                    entry("!/a", Fate.failed("encrypted", "Locked.")),
                    entry("", Fate.skipped("container", "Only holds others."))),
                file("B.txt", indexed("", 2)),
                file("a [1].txt", entry("", Fate.duplicate(article(2), "B.txt"))),
                file("Новости 100%.pdf", entry("", Fate.failed("encrypted", "Locked."))),
                file("c.doc", entry("", Fate.failed("empty", "Nothing in it.")))));
  }

  private List<String> names(LedgerFilter filter) {
    return names(filter, 0, 100);
  }

  private List<String> names(LedgerFilter filter, long offset, int limit) {
    return ledger().lines(filter, offset, limit).stream().map(LedgerLine::name).toList();
  }

  private List<String> find(@Nullable String letters) {
    return names(new LedgerFilter(null, null, letters));
  }

  @Test
  void linesComeInTheOrderOfNamesAndOfEntriesInAFile() {
    assertThat(names(LedgerFilter.ALL))
        .containsExactly(
            "B.txt", "a [1].txt", "b.zip!/z", "b.zip!/a", "b.zip", "c.doc", "Новости 100%.pdf");
    assertThat(names(LedgerFilter.ALL, 2, 3)).containsExactly("b.zip!/z", "b.zip!/a", "b.zip");
    assertThat(names(LedgerFilter.ALL, 7, 3)).isEmpty();
  }

  @Test
  void eachTellsTheSameLines() {
    for (LedgerFilter filter :
        List.of(LedgerFilter.ALL, new LedgerFilter(Fate.State.FAILED, "encrypted", ".z"))) {
      List<LedgerLine> told = new ArrayList<>();
      ledger().each(filter, told::add);
      assertThat(told).isNotEmpty().isEqualTo(ledger().lines(filter, 0, 100));
    }
  }

  @Test
  void whoHearsTheLinesMayAskMeanwhileAndMayStop() {
    List<LedgerLine> told = new ArrayList<>();
    ledger().each(LedgerFilter.ALL, line -> told.addAll(ledger().lines(LedgerFilter.ALL, 0, 1)));
    assertThat(told).hasSize(7);

    assertThatThrownBy(
            () ->
                ledger()
                    .each(
                        LedgerFilter.ALL,
                        line -> {
                          throw new UnsupportedOperationException("enough");
                        }))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(names(LedgerFilter.ALL)).hasSize(7);
  }

  @Test
  void filtersByStateAndReason() {
    assertThat(names(new LedgerFilter(Fate.State.FAILED, null, null)))
        .containsExactly("b.zip!/a", "c.doc", "Новости 100%.pdf");
    assertThat(names(new LedgerFilter(Fate.State.FAILED, "empty", null))).containsExactly("c.doc");
    assertThat(names(new LedgerFilter(null, "encrypted", null)))
        .containsExactly("b.zip!/a", "Новости 100%.pdf");
    assertThat(names(new LedgerFilter(Fate.State.INDEXED, "empty", null))).isEmpty();
    assertThat(names(new LedgerFilter(Fate.State.UNCHANGED, null, null))).isEmpty();
  }

  @Test
  void findsLettersInNamesWhateverTheirCase() {
    assertThat(find("B.")).containsExactly("B.txt", "b.zip!/z", "b.zip!/a", "b.zip");
    assertThat(find("zip!/A")).containsExactly("b.zip!/a");
    assertThat(find("новОСТИ")).containsExactly("Новости 100%.pdf");
    assertThat(find("nothing")).isEmpty();
    assertThat(find("")).hasSize(7);
  }

  @Test
  void signsInLettersMeanThemselves() {
    assertThat(find("[1]")).containsExactly("a [1].txt");
    assertThat(find("100%")).containsExactly("Новости 100%.pdf");
    for (String sign :
        List.of("*", "?", "^", "_", "\\", "(", "+", "a.x", "'", "***:", "]x", "🙂")) {
      assertThat(find(sign)).as(sign).isEmpty();
    }
  }

  @Test
  void countsEntriesTheMostFrequentFirst() {
    assertThat(ledger().counts())
        .hasSize(5)
        .startsWith(
            new Ledger.Count(Fate.State.FAILED, "encrypted", 2),
            new Ledger.Count(Fate.State.INDEXED, null, 2))
        .contains(new Ledger.Count(Fate.State.SKIPPED, "container", 1));
  }
}
