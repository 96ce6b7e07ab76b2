package org.parley.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Many changes in few words, and never a folder in which something is being written. */
class BatchTest {
  private static final Path ROOT = Path.of("/root");
  private static final Stamp FILE = new Stamp(1, 1, 1);

  private final Map<Path, Stamp> changed = new HashMap<>();

  @Test
  void aNewFolderStandsForAllBelowIt() {
    changed.put(ROOT.resolve("new"), Stamp.FOLDER);
    changed.put(ROOT.resolve("new/deep"), Stamp.FOLDER);
    changed.put(ROOT.resolve("new/deep/x"), FILE);
    changed.put(ROOT.resolve("y"), FILE);
    assertThat(told()).containsExactly(ROOT.resolve("new"), ROOT.resolve("y"));
  }

  @Test
  void aFolderInWhichSomethingIsUnsettledIsNotTold() {
    changed.put(ROOT.resolve("new"), Stamp.FOLDER);
    changed.put(ROOT.resolve("new/a"), Stamp.FOLDER);
    changed.put(ROOT.resolve("new/a/x"), FILE);
    changed.put(ROOT.resolve("new/b"), Stamp.FOLDER);
    changed.put(ROOT.resolve("new/b/y"), FILE);
    assertThat(told(ROOT.resolve("new/b/slow")))
        .containsExactly(ROOT.resolve("new/a"), ROOT.resolve("new/b/y"));
  }

  @Test
  void aVanishedFolderStandsForItsFiles() {
    changed.put(ROOT.resolve("gone"), Stamp.MISSING);
    changed.put(ROOT.resolve("gone/x"), Stamp.MISSING);
    assertThat(told()).containsExactly(ROOT.resolve("gone"));
  }

  @Test
  void manyFilesAreToldAsTheirFolderUnlessOneIsUnsettled() {
    for (int i = 0; i < 200; i++) {
      changed.put(ROOT.resolve("many/" + i), FILE);
      changed.put(ROOT.resolve("slow/" + i), FILE);
    }
    changed.put(ROOT.resolve("few/x"), FILE);
    assertThat(told(ROOT.resolve("slow/now")))
        .hasSize(202)
        .contains(ROOT.resolve("many"), ROOT.resolve("few/x"), ROOT.resolve("slow/7"));
  }

  private List<Path> told(Path... unsettled) {
    return Batch.of(changed, Set.of(unsettled), folder -> folder.startsWith(ROOT));
  }
}
