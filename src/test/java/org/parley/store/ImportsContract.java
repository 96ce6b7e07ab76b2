package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.store.Imports.End;
import org.parley.store.Imports.Import;
import org.parley.store.Imports.Progress;
import org.parley.store.Imports.Tally;

/** The imports of a data folder. */
abstract class ImportsContract extends OnADatabase {
  private static final Progress HALF = new Progress(10, false, 5, new Tally(1, 2, 3, 4, 5, 6));
  private static final Progress ALL = new Progress(12, true, 12, new Tally(2, 3, 4, 5, 6, 7));

  private Imports imports() {
    return database().imports();
  }

  @Test
  void tellsHowFarEachImportIs() {
    Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
    long first = imports().begin(List.of("/a b", "/ü\n\""));
    long second = imports().begin(List.of());
    imports().progress(first, HALF);

    List<Import> last = imports().last(10);

    assertThat(last).extracting(Import::number).containsExactly(second, first);
    Import one = last.get(1);
    assertThat(one.folders()).containsExactly("/a b", "/ü\n\"");
    assertThat(one.progress()).isEqualTo(HALF);
    assertThat(one.end()).isNull();
    assertThat(one.started()).isBetween(before, Instant.now());
    assertThat(one.reported()).isBetween(one.started(), Instant.now());
    assertThat(last.get(0).progress())
        .isEqualTo(new Progress(0, false, 0, new Tally(0, 0, 0, 0, 0, 0)));
    assertThat(imports().last(1)).hasSize(1);
  }

  @Test
  void tellsHowAnImportEndedWhateverIsHeardLater() {
    long number = imports().begin(List.of("/a"));
    imports().end(number, ALL, End.STOPPED);
    imports().progress(number, ALL);

    assertThat(imports().last(1).get(0).end()).isEqualTo(End.STOPPED);
    assertThat(imports().last(1).get(0).progress()).isEqualTo(ALL);
  }
}
