package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.store.Specimen.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.backup.BackupFile;
import org.parley.backup.BackupWriter;
import org.parley.backup.Manifest;
import org.parley.domain.MarksChange;

/** What is saved of a database, and what becomes of it in another. */
@ExtendWith(PostgreSqlServers.class)
class BackupsTest {
  @TempDir Path folder;
  private @Nullable PostgreSqlServer lent;

  @BeforeEach
  void lend(PostgreSqlServer server) {
    lent = server;
  }

  private DatabaseAddress fresh(String kind) {
    if (lent == null) {
      throw new IllegalStateException("no server was lent");
    }
    return kind.equals("sqlite")
        ? DatabaseAddress.in(folder.resolve("d" + System.nanoTime()))
        : lent.fresh();
  }

  private Path save(Database database) {
    Path file = folder.resolve("b" + System.nanoTime() + ".zip");
    Manifest manifest = new BackupWriter(file, false, "1").write(database);
    try (BackupFile backup = BackupFile.open(file)) {
      assertThat(backup.manifest()).isEqualTo(manifest);
    }
    return file;
  }

  private static Restored restore(Path file, Database to, boolean replace) {
    try (BackupFile backup = BackupFile.open(file)) {
      return to.restore(backup, replace);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void everyTableIsSavedOrLeftOutForAReason(String kind) {
    DatabaseAddress address = fresh(kind);
    Database.open(address).close();
    try (Transactions transactions = Transactions.open(address)) {
      Set<String> known = new TreeSet<>(SavedTable.keys());
      known.addAll(SavedTable.LEFT_OUT.keySet());

      assertThat(transactions.read(TableShape::names)).isEqualTo(known);
      assertThat(SavedTable.LEFT_OUT.keySet()).doesNotContainAnyElementsOf(SavedTable.keys());
      assertThat(SavedTable.LEFT_OUT.values()).allMatch(reason -> !reason.isBlank());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sqlite, sqlite",
    "sqlite, postgresql",
    "postgresql, sqlite",
    "postgresql, postgresql"
  })
  void everyKindOfRowComesBackAsItWas(String from, String to) {
    try (Database first = Database.open(fresh(from));
        Database second = Database.open(fresh(to))) {
      FullDatabase.fill(first, folder);
      Path saved = save(first);
      second.stanceLabels().all();

      Restored restored = restore(saved, second, false);

      assertThat(restored.ledger()).isTrue();
      assertThat(restored.rows().keySet()).containsExactlyElementsOf(SavedTable.keys());
      assertThat(restored.rows().values()).allMatch(rows -> rows > 0);
      assertThat(FullDatabase.asked(second)).isEqualTo(FullDatabase.asked(first));
      assertThat(rows(second)).isEqualTo(withNothingShown(rows(first)));
      assertThat(second.keptArticles().behind())
          .containsOnlyKeys(article(1), article(7), article(9));
      assertThat(second.restorations().unshown()).hasValue(1);
    }
  }

  /** All rows, a list a table. */
  private static Map<String, List<String>> rows(Database database) {
    return database.snapshot(
        tables -> {
          Map<String, List<String>> rows = new HashMap<>();
          for (String name : tables.names()) {
            List<String> all = new ArrayList<>();
            tables.rows(name, row -> all.add(row.toString()));
            rows.put(name, all);
          }
          return rows;
        });
  }

  /** Whatever the index had, it gets all marks anew. */
  private static Map<String, List<String>> withNothingShown(Map<String, List<String>> rows) {
    rows.computeIfPresent(
        "kept_article",
        (table, kept) ->
            kept.stream().map(row -> row.replaceFirst("\"shown\":\\d+", "\"shown\":0")).toList());
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void equalRowsAreEqualBytesWhateverTheyWereIn(String kind) {
    try (Database first = Database.open(fresh("sqlite"));
        Database second = Database.open(fresh(kind));
        Database third = Database.open(fresh("postgresql"))) {
      FullDatabase.fill(first, folder);
      restore(save(first), second, false);
      restore(save(second), third, false);

      assertThat(tables(save(third))).isEqualTo(tables(save(second)));
    }
  }

  private static Object tables(Path file) {
    try (BackupFile backup = BackupFile.open(file)) {
      return backup.manifest().rows()
          + " "
          + backup.manifest().toString().replaceFirst("made=[^,]*", "");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void lifeGoesOnBehindWhatWasRestored(String kind) {
    try (Database first = Database.open(fresh("sqlite"));
        Database second = Database.open(fresh(kind))) {
      FullDatabase.fill(first, folder);
      restore(save(first), second, false);
      long labels = second.stanceLabels().revision();
      long marks = second.keptArticles().revision();

      second.ledger().record(List.of(Specimen.file("new.txt", Specimen.indexed("", 11))));
      assertThat(second.imports().begin(List.of("c"))).isEqualTo(3);
      second.keptArticles().add(FullDatabase.note("three", 1, null), FullDatabase.REFERENCE);

      assertThat(second.analysisQueue().next(1).get(0).article()).isEqualTo(article(11));
      assertThat(second.keptArticles().revision()).isGreaterThan(marks);
      assertThat(labels).isGreaterThan(first.stanceLabels().revision());
      assertThat(second.keptArticles().notesOn(article(1))).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void whatPeopleMadeIsNotLostUnasked(String kind) {
    try (Database first = Database.open(fresh("sqlite"));
        Database second = Database.open(fresh(kind))) {
      FullDatabase.fill(first, folder);
      second.keptArticles().add(FullDatabase.note("mine", 5, null), FullDatabase.REFERENCE);
      second.ledger().moments(List.of(article(5)));
      second.ledger().record(List.of(Specimen.file("own.txt", Specimen.indexed("", 5))));
      Map<String, List<String>> before = rows(second);
      Path saved = save(first);

      assertThatThrownBy(() -> restore(saved, second, false))
          .isInstanceOf(CannotRestore.class)
          .hasMessageContaining("holds what people made (marked articles: 1, notes: 1)")
          .hasMessageContaining("--replace")
          .hasMessageNotContaining("\n");
      assertThat(rows(second)).isEqualTo(before);

      assertThat(restore(saved, second, true).ledger()).isFalse();
      assertThat(second.keptArticles().all()).isEqualTo(first.keptArticles().all());
      assertThat(second.ledger().lines(LedgerFilter.ALL, 0, 9))
          .extracting(LedgerLine::name)
          .containsExactly("own.txt");
      assertThat(rows(second).get("arrival")).hasSize(3);
    }
  }

  @Test
  void aLedgerOfOtherFilesIsLeftOut() throws Exception {
    try (Database first = Database.open(fresh("sqlite"));
        Database second = Database.open(fresh("sqlite"))) {
      FullDatabase.fill(first, folder);
      Path saved = save(first);
      Files.delete(folder.resolve("a.txt"));

      assertThat(restore(saved, second, false).ledger()).isFalse();

      assertThat(second.ledger().lines(LedgerFilter.ALL, 0, 9)).isEmpty();
      assertThat(second.analysisQueue().waiting().articles()).isZero();
      assertThat(second.stanceLabels().all()).isEqualTo(first.stanceLabels().all());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void anOlderSchemaIsBroughtUpByItsMigrations(String kind) {
    DatabaseAddress old = fresh("sqlite");
    try (Transactions transactions = Transactions.open(old)) {
      new Migrations(transactions).run(Set.of(1, 2, 3));
      transactions.change(BackupsTest::fillOld);
    }
    try (Database first = Database.openAsItIs(old);
        Database second = Database.open(fresh(kind))) {
      Path saved = save(first);
      try (Transactions transactions = Transactions.open(old)) {
        assertThat(new Migrations(transactions).checked()).containsExactlyInAnyOrder(1, 2, 3);
      }

      Restored restored = restore(saved, second, false);

      assertThat(restored.rows()).containsEntry("arrival", 1L).containsEntry("note", 0L);
      assertThat(second.ledger().moments(List.of(article(1))).values())
          .extracting(moments -> moments.arrived().toString())
          .containsExactly("1970-01-01T00:00:05Z");
      assertThat(second.judgeAnswers().find("k")).contains("{}");
    }
  }

  private static void fillOld(Handle handle) {
    handle.execute("INSERT INTO judge_answers VALUES ('k', '{}', 1)");
    handle.execute("INSERT INTO source_file VALUES (7, '/', 'n', 1, 2, 5000000, NULL, 'f')");
    handle.execute(
        "INSERT INTO entry VALUES (7, 0, '', 'indexed', ?, NULL, NULL, 1)", article(1).value());
  }

  @Test
  void aRestoreThatFindsNoRoomLeavesNothingBehind() {
    DatabaseAddress.SqliteFile small = (DatabaseAddress.SqliteFile) fresh("sqlite");
    try (Database first = Database.open(fresh("sqlite"))) {
      FullDatabase.fill(first, folder);
      first.judgeAnswers().keep("long", "x".repeat(3_000_000));
      Path saved = save(first);
      DatabaseAddress full =
          new DatabaseAddress.SqliteFile(small.file(), Map.of("max_page_count", "200"));
      try (Database second = Database.open(full)) {
        assertThatThrownBy(() -> restore(saved, second, false))
            .isInstanceOf(DatabaseUnavailable.class)
            .hasMessageContaining("no space left");
        assertThat(rows(second).get("note")).isEmpty();
        assertThat(second.restorations().unshown()).isEmpty();
      }
      try (Database second = Database.open(small)) {
        restore(saved, second, false);
        assertThat(second.judgeAnswers().find("long")).isPresent();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void aBackupIsOfOneMomentThoughPeopleGoOn(String kind) throws Exception {
    try (Database database = Database.open(fresh(kind))) {
      FullDatabase.fill(database, folder);
      AtomicBoolean done = new AtomicBoolean();
      Thread writer = new Thread(() -> writeUntil(done, database));
      writer.start();
      try {
        Set<Integer> sizes = new LinkedHashSet<>();
        for (int round = 0; round < 200 && sizes.size() < 4; round++) {
          sizes.add(consistent(save(database)));
        }
        assertThat(sizes).hasSize(4);
      } finally {
        done.set(true);
        writer.join();
      }
    }
  }

  /** A mark on one article, then a note on it, then a mark on the next. */
  private static void writeUntil(AtomicBoolean done, Database database) {
    for (int i = 100; !done.get(); i++) {
      database
          .keptArticles()
          .mark(article(i), FullDatabase.REFERENCE, new MarksChange(true, null, tags -> tags));
      database.keptArticles().add(FullDatabase.note("n" + i, i, null), FullDatabase.REFERENCE);
    }
  }

  /** How many notes there are; each is on an article that is there, and all but the last noted. */
  private int consistent(Path file) {
    Set<String> articles = new TreeSet<>();
    List<String> noted = new ArrayList<>();
    try (BackupFile backup = BackupFile.open(file)) {
      backup.rows("kept_article", row -> articles.add(row.path("article").asText()));
      backup.rows("note", row -> noted.add(row.path("article").asText()));
    }
    assertThat(articles).containsAll(noted);
    assertThat(articles.size() - noted.size()).isBetween(1, 2); // one is only read
    return noted.size();
  }

  @Test
  void aBackupIsForItsOwnerAloneAndNothingElseIsLeft() throws Exception {
    try (Database database = Database.open(fresh("sqlite"))) {
      Path file = save(database);

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(each -> each.getFileName().toString()))
            .noneMatch(name -> name.endsWith(".part"));
      }
    }
  }
}
