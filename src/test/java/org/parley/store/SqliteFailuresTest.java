package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.store.Specimen.article;
import static org.parley.store.Specimen.file;
import static org.parley.store.Specimen.indexed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told when an SQLite file cannot be used: one line that says what to do. */
class SqliteFailuresTest {
  @TempDir Path folder;

  private Path disk() {
    return folder.resolve("parley.db");
  }

  private DatabaseAddress address(String parameters) {
    return DatabaseAddress.of("jdbc:sqlite:" + disk() + "?" + parameters);
  }

  private void unavailable(ThrowingCallable call, String... parts) {
    assertThatThrownBy(call)
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContainingAll(parts)
        .hasMessageContaining(folder.toString())
        .message()
        .isEqualTo(assertOneLine(call));
  }

  private static String assertOneLine(ThrowingCallable call) {
    try {
      call.call();
    } catch (Throwable refused) {
      String message = String.valueOf(refused.getMessage());
      assertThat(message.lines()).hasSize(1);
      return message;
    }
    throw new AssertionError("refused once, and not twice");
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws Exception {
    String text = "no database ".repeat(1_000);
    Files.writeString(disk(), text);

    unavailable(() -> Database.open(address("")), "damaged", "move it away");
    assertThat(disk()).hasContent(text);
  }

  @Test
  void aDamagedDatabaseIsTold() throws Exception {
    try (Database database = Database.open(address(""))) {
      List<LedgerFile> files = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        files.add(file("f" + i, indexed("", i)));
      }
      database.ledger().record(files);
    }
    byte[] bytes = Files.readAllBytes(disk());
    Arrays.fill(bytes, 4_096, bytes.length, (byte) 0x55);
    Files.write(disk(), bytes);

    unavailable(
        () -> {
          try (Database database = Database.open(address(""))) {
            database.ledger().lines(LedgerFilter.ALL, 0, 10);
          }
        },
        "damaged");
  }

  @Test
  void aFolderInItsPlaceIsTold() throws Exception {
    Files.createDirectory(disk());

    unavailable(() -> Database.open(address("")), "cannot be opened");
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws Exception {
    Files.writeString(folder.resolve("data"), "not a folder");

    unavailable(
        () -> Database.open(DatabaseAddress.in(folder.resolve("data/below"))), "cannot be made");
  }

  @Test
  void aDatabaseOfANewerParleyIsRefusedAndLeftAsItIs() throws Exception {
    Database.open(address("")).close();
    execute("INSERT INTO parley_version VALUES (999)");

    unavailable(() -> Database.open(address("")), "newer Parley", "update");
  }

  @Test
  void whatIsLockedForTooLongIsToldAndNothingIsLost() throws Exception {
    try (Database database = Database.open(address("busy_timeout=100"))) {
      database.ledger().record(List.of(file("a.txt", indexed("", 1))));
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + disk());
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        unavailable(
            () -> database.ledger().record(List.of(file("b.txt", indexed("", 2)))),
            "locked by another program");
        assertThat(database.ledger().lines(LedgerFilter.ALL, 0, 10)).hasSize(1);
        statement.execute("ROLLBACK");
      }
      database.ledger().record(List.of(file("b.txt", indexed("", 2))));
      assertThat(database.ledger().lines(LedgerFilter.ALL, 0, 10)).hasSize(2);
    }
  }

  @Test
  void aFullDiskIsToldAndAllThatWasAcknowledgedIsKept() {
    int acknowledged = 0;
    try (Database database = Database.open(address("max_page_count=60"))) {
      Ledger ledger = database.ledger();
      while (acknowledged < 100_000) {
        ledger.record(List.of(file("f" + acknowledged, indexed("", acknowledged))));
        acknowledged++;
      }
    } catch (DatabaseUnavailable full) {
      assertThat(full.getMessage()).contains("no space", disk().toString());
    }

    assertThat(acknowledged).isBetween(10, 99_999);
    try (Database database = Database.open(address(""))) {
      assertThat(database.ledger().lines(LedgerFilter.ALL, 0, 100_000)).hasSize(acknowledged);
      database.ledger().record(List.of(file("more", indexed("", 0))));
      assertThat(database.ledger().holders(List.of(article(0))).get(article(0))).hasSize(2);
    }
  }

  @Test
  void whatMayNotBeWrittenIsTold() throws Exception {
    Database.open(address("")).close();
    Files.setPosixFilePermissions(disk(), PosixFilePermissions.fromString("r--r--r--"));

    assertThat(refusal()).contains("cannot be written", disk().toString());

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(refusal()).contains("cannot be", "write", disk().toString());
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private String refusal() throws Exception {
    try (Writer writer = Writer.startWithoutPrivileges(address(""))) {
      List<String> lines = writer.rest();
      assertThat(lines).hasSize(1);
      return lines.get(0);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + disk());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
