package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at one database, and such that die. */
abstract class ProcessesContract {
  @TempDir Path folder;

  /** A place where no database was before. */
  protected abstract DatabaseAddress fresh();

  @Test
  void whatWasAcknowledgedIsThereAfterTheProcessIsKilled() throws Exception {
    DatabaseAddress address = fresh();
    List<String> acknowledged = new ArrayList<>();
    for (String prefix : List.of("a", "b", "c")) {
      try (Writer writer = Writer.start(address, prefix, 100_000)) {
        acknowledged.addAll(writer.lines(40));
        acknowledged.addAll(writer.kill());
      }
    }

    try (Database database = Database.open(address)) {
      assertThat(database.ledger().find(paths(acknowledged)))
          .hasSameSizeAs(new HashSet<>(acknowledged))
          .allSatisfy((path, file) -> assertThat(file.entries()).hasSize(1));
      long entries = database.ledger().counts().stream().mapToLong(Ledger.Count::entries).sum();
      assertThat(entries).isBetween((long) acknowledged.size(), acknowledged.size() + 3L);
    }
  }

  @Test
  void processesThatOpenANewDatabaseAndWriteAtOnceLoseNothing() throws Exception {
    DatabaseAddress address = fresh();
    int each = 60;
    try (Writer one = Writer.start(address, "one", each);
        Writer two = Writer.start(address, "two", each);
        Database database = Database.open(address)) {
      for (int i = 0; i < each; i++) {
        database.ledger().record(List.of(Specimen.file("own" + i, Specimen.indexed("", i))));
      }
      assertThat(one.rest()).hasSize(each).last().isEqualTo("one" + (each - 1));
      assertThat(two.rest()).hasSize(each).last().isEqualTo("two" + (each - 1));

      List<String> names =
          IntStream.range(0, each)
              .boxed()
              .flatMap(i -> List.of("one" + i, "two" + i, "own" + i).stream())
              .toList();
      assertThat(database.ledger().find(paths(names))).hasSize(3 * each);
      assertThat(database.analysisQueue().waiting())
          .isEqualTo(new AnalysisQueue.Waiting(each, each));
      assertThat(database.analysisQueue().next(each))
          .extracting(AnalysisQueue.Request::number)
          .doesNotHaveDuplicates();
    }
  }

  private static List<Path> paths(List<String> names) {
    return names.stream().map(Specimen::path).toList();
  }
}
