package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.ArticleId;
import org.parley.domain.Sha256;
import org.parley.store.Database;
import org.parley.store.DatabaseAddress;
import org.parley.store.Fate;
import org.parley.store.LedgerEntry;
import org.parley.store.LedgerFile;
import org.parley.web.Originals.Kept;
import org.parley.web.Originals.Original;
import org.parley.web.Originals.Refused;
import org.parley.web.Originals.Why;

/** Files of a real ledger: those that are as they were are handed out, and nothing else is. */
class LedgerOriginalsTest {
  private static final ArticleId ARTICLE = new ArticleId("0123456789abcdef01234567");
  private static final String TEXT = "What was read.";

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(DatabaseAddress.in(folder));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFileThatIsAsItWasIsHandedOutUnderItsOwnName() throws IOException {
    Path file = write("a.html", TEXT);
    know(file, "", Sha256.of(TEXT));

    assertThat(content(original())).isEqualTo("a.html: " + TEXT);
  }

  @Test
  void anArticleThatNoFileHoldsHasNone() {
    assertThat(original()).isEqualTo(new Refused(Why.UNKNOWN, ""));
  }

  @Test
  void aFileThatIsGoneIsSaidToBe() throws IOException {
    Path file = write("a.html", TEXT);
    know(file, "", Sha256.of(TEXT));
    Files.delete(file);

    assertThat(original()).isEqualTo(new Refused(Why.GONE, "known/a.html"));
  }

  @Test
  void aFileOfOtherBytesIsNotHandedOutThoughItsSizeIsTheSame() throws IOException {
    Path file = write("a.html", TEXT);
    know(file, "", Sha256.of(TEXT));
    write("a.html", TEXT.replace('W', 'T'));

    assertThat(original()).isEqualTo(new Refused(Why.CHANGED, "known/a.html"));
    write("a.html", TEXT + " And more.");
    assertThat(original()).isEqualTo(new Refused(Why.CHANGED, "known/a.html"));
  }

  @Test
  void aLinkInTheFilesPlaceLeadsNowhere() throws IOException {
    Path file = write("a.html", TEXT);
    know(file, "", Sha256.of(TEXT));
    Files.delete(file);
    Files.createSymbolicLink(file, write("secret", TEXT.replace('W', 'T')));
    assertThat(original()).isEqualTo(new Refused(Why.CHANGED, "known/a.html"));

    Files.delete(file);
    Files.createSymbolicLink(file, folder);
    assertThat(original()).isEqualTo(new Refused(Why.GONE, "known/a.html"));
  }

  @Test
  void aFolderAboveThatIsNowALinkLeadsNowhere() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path file = Files.writeString(inside.resolve("a.html"), TEXT);
    know(file, "", Sha256.of(TEXT));
    Files.delete(file);
    Files.delete(inside);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.html"), "Something else");
    Files.createSymbolicLink(inside, elsewhere);

    assertThat(original()).isEqualTo(new Refused(Why.CHANGED, "known/a.html"));
  }

  @Test
  void whatWasReadThroughALinkIsHandedOutThroughIt() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), write("a.html", TEXT));
    know(link, "", Sha256.of(TEXT));

    assertThat(content(original())).isEqualTo("link.html: " + TEXT);
  }

  @Test
  void whatIsPutInTheFilesPlaceAfterTheLookIsNotSent() throws IOException {
    Path file = write("a.html", TEXT);
    know(file, "", Sha256.of(TEXT));
    Original original = original();
    Files.delete(file);
    write("a.html", "Another");

    assertThat(content(original)).isEqualTo("a.html: " + TEXT);
  }

  @Test
  void anEntryOfAContainerGivesTheContainer() throws IOException {
    Path file = write("list.jsonl", TEXT);
    know(file, "#17", Sha256.of(TEXT));

    assertThat(content(original())).isEqualTo("list.jsonl: " + TEXT);
  }

  @Test
  void aContainerThatHoldsFarMoreIsNot() throws IOException {
    Path file = folder.resolve("all.zip");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(LedgerOriginals.LARGEST_CONTAINER + 1);
    }
    know(file, "!/a.txt", "0".repeat(64));

    assertThat(original()).isEqualTo(new Refused(Why.LARGE, "known/all.zip!/a.txt"));
  }

  @Test
  void aFileOfItsOwnGoesBeforeAContainerAndOneThatIsThereBeforeOneThatIsGone() throws IOException {
    know(write("a.zip", "zip"), "!/x", Sha256.of("zip"));
    know(folder.resolve("gone.html"), "", Sha256.of(TEXT));
    assertThat(content(original())).isEqualTo("a.zip: zip");

    know(write("b.html", TEXT), "", Sha256.of(TEXT));
    assertThat(content(original())).isEqualTo("b.html: " + TEXT);
  }

  @Test
  void aFileWithoutAHashIsKnownByItsStamp() throws IOException {
    Path file = write("list.jsonl", TEXT);
    know(file, "#1", null);
    assertThat(content(original())).isEqualTo("list.jsonl: " + TEXT);

    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
    assertThat(original()).isEqualTo(new Refused(Why.CHANGED, "known/list.jsonl#1"));
  }

  private Original original() {
    return new LedgerOriginals(database.ledger()).of(ARTICLE);
  }

  private static String content(Original original) throws IOException {
    assertThat(original).isInstanceOf(Kept.class);
    Kept kept = (Kept) original;
    try (InputStream in = kept.content().open()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(kept.bytes()).isEqualTo(text.length());
      return kept.name() + ": " + text;
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void know(Path file, String suffix, @Nullable String hash) throws IOException {
    boolean there = Files.exists(file);
    LedgerFile.Stamp stamp =
        new LedgerFile.Stamp(
            there ? Files.size(file) : 3,
            there ? Files.getLastModifiedTime(file).toInstant() : Instant.EPOCH,
            Instant.now());
    LedgerEntry entry = new LedgerEntry(suffix, Fate.indexed(ARTICLE, null), 1);
    database
        .ledger()
        .record(
            List.of(
                new LedgerFile(
                    file, "known/" + file.getFileName(), stamp, hash, "f", List.of(entry))));
  }
}
