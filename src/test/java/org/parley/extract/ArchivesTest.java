package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.ArticleId;
import org.parley.domain.Failure.Reason;

class ArchivesTest {
  @TempDir private Path folder;

  @Test
  void aZipListsItsFilesAndThenItself() throws IOException {
    Entries zip = read("a.zip", Made.zip("b/c.txt", Made.prose(), "logo.css", Made.utf8("p{}")));

    assertThat(zip.suffixes()).containsExactly("!/b/c.txt", "!/logo.css", "");
    assertThat(zip.text("!/b/c.txt")).contains("neither side");
    assertThat(zip.article("!/b/c.txt").source().file()).isEqualTo("a.zip!/b/c.txt");
    assertThat(zip.entry("!/b/c.txt").id()).isEqualTo(ArticleId.ofContent(Made.prose()));
    assertThat(zip.skipped("!/logo.css").reason())
        .isEqualTo(Extraction.Skipped.Reason.NOT_AN_ARTICLE);
    assertThat(zip.skipped("").detail())
        .isEqualTo("An archive of 2 files, each listed by its own name.");
    assertThat(zip.skipped("").reason()).isEqualTo(Extraction.Skipped.Reason.CONTAINER);
  }

  @Test
  void aPackedTapeIsReadInOneStepHoweverItIsPacked() throws IOException {
    byte[] tar = Made.tar(Map.of("b/c.txt", Made.prose()));
    Map<String, byte[]> tapes = new LinkedHashMap<>();
    tapes.put("a.tar", tar);
    tapes.put("a.tar.gz", Made.gzip(tar));
    tapes.put("a.tgz", Made.gzip(tar));
    tapes.put("a.tar.bz2", Made.packed(tar, BZip2CompressorOutputStream::new));
    tapes.put("a.tar.xz", Made.packed(tar, XZCompressorOutputStream::new));
    for (Map.Entry<String, byte[]> tape : tapes.entrySet()) {
      Entries entries = read(tape.getKey(), tape.getValue());
      assertThat(entries.suffixes()).as(tape.getKey()).containsExactly("!/b/c.txt", "");
      assertThat(entries.text("!/b/c.txt")).contains("neither side");
    }
  }

  @Test
  void aFilePackedAloneIsTheSameFile() throws IOException {
    byte[] packed = Made.gzip(Made.utf8("# On the talks\n\n" + Entries.PROSE));
    Entries entries = read("talks.md.gz", packed);

    assertThat(entries.suffixes()).containsExactly("");
    assertThat(entries.text("")).contains("neither side");
    assertThat(entries.entry("").id()).isEqualTo(ArticleId.ofContent(packed));
  }

  @Test
  void aSevenZipArchiveIsReadAndOneWithAPasswordIsEncrypted() throws IOException {
    assertThat(read("a.7z", Made.sevenZip("b/c.txt", Made.prose(), "")).text("!/b/c.txt"))
        .contains("neither side");
    Entries secret = read("b.7z", Made.sevenZip("b/c.txt", Made.prose(), "secret"));
    assertThat(secret.failure("!/b/c.txt").reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void anEncryptedMemberDoesNotKeepTheOthersFromBeingRead() throws IOException {
    byte[] inner = Made.encryptedZip("secret.txt");
    Entries zip = read("a.zip", Made.zip("a.zip", inner, "b.txt", Made.prose()));

    assertThat(zip.suffixes()).containsExactly("!/a.zip!/secret.txt", "!/a.zip", "!/b.txt", "");
    assertThat(zip.failure("!/a.zip!/secret.txt").reason()).isEqualTo(Reason.ENCRYPTED);
    assertThat(zip.text("!/b.txt")).contains("neither side");
  }

  @Test
  void archivesAreReadFiveDeepAndNoDeeper() throws IOException {
    byte[] deep = Made.zip("a.txt", Made.prose());
    for (int i = 0; i < 4; i++) {
      deep = Made.zip("x.zip", deep);
    }
    assertThat(read("deep.zip", deep).text("!/x.zip!/x.zip!/x.zip!/x.zip!/a.txt"))
        .contains("neither side");
    Entries deeper = read("deeper.zip", Made.zip("x.zip", deep));
    assertThat(deeper.failure("!/x.zip!/x.zip!/x.zip!/x.zip!/x.zip").reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(deeper.failure("!/x.zip!/x.zip!/x.zip!/x.zip!/x.zip").detail()).contains("5");
  }

  @Test
  void aNameIsOnlyANameAndEachMemberHasOneOfItsOwn() throws IOException {
    Entries zip =
        read(
            "a.zip",
            Made.zip(
                "../../etc/passwd.txt", Made.prose(),
                "/b.txt", Made.prose(),
                "c\\d.txt", Made.prose(),
                "b.txt", Made.prose(),
                ".zotero-ft-cache", Made.prose(),
                "__MACOSX/b.txt", Made.prose()));

    assertThat(zip.suffixes())
        .containsExactly("!/etc/passwd.txt", "!/b.txt", "!/c/d.txt", "!/b.txt (2)", "");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("a.zip"));
    }
  }

  @Test
  void aBombIsGivenUpAndWhatWasReadBeforeStays() throws IOException {
    byte[] zip =
        Made.zip("a.txt", Made.prose(), "zeros.txt", new byte[40_000_000], "b.txt", Made.prose());
    Entries entries = read("bomb.zip", zip);

    assertThat(entries.suffixes()).containsExactly("!/a.txt", "!/zeros.txt", "");
    assertThat(entries.text("!/a.txt")).contains("neither side");
    assertThat(entries.failure("").reason()).isEqualTo(Reason.BOMB);
    assertThat(entries.failure("").detail()).contains("more than 100 out of one");

    byte[] gzip = Made.gzip(new byte[40_000_000]);
    assertThat(read("bomb.txt.gz", gzip).failure("").reason()).isEqualTo(Reason.BOMB);
    byte[] twice = Made.gzip(Made.gzip(new byte[400_000_000]));
    assertThat(read("twice.gz", twice).failure("").reason()).isEqualTo(Reason.BOMB);
  }

  @Test
  void tooManyFilesOrBytesInAllEndTheReading() throws IOException {
    byte[] inner = Made.zip("1.txt", Made.prose(), "2.txt", Made.prose(), "3.txt", Made.prose());
    byte[] zip = Made.zip("x.zip", inner, "4.txt", Made.prose());

    Entries few = read("few.zip", zip, new UnpackLimits(5, 2, 10, 1_000_000, 100));
    assertThat(few.suffixes()).containsExactly("!/x.zip!/1.txt", "!/x.zip!/2.txt", "!/x.zip", "");
    assertThat(few.failure("").reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(few.failure("").detail()).contains("more than 2 files");

    Entries small = read("small.zip", zip, new UnpackLimits(5, 10, 10, 1_200, 100));
    assertThat(small.failure("").reason()).isEqualTo(Reason.BOMB);
    assertThat(small.failure("").detail()).contains("1,200 bytes");
  }

  @Test
  void aMemberTooLargeToBeReadAtOnceIsAFailureOfItsOwn() throws IOException {
    byte[] noise = new byte[3_000];
    new Random(1).nextBytes(noise);
    ExtractionLimits limits = new ExtractionLimits(2_000, 1_000);
    Entries zip =
        Entries.of(folder, "a.zip", Made.zip("big.bin", noise, "b.txt", Made.prose()), limits);

    assertThat(zip.failure("!/big.bin").reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(zip.entry("!/big.bin").id()).isEqualTo(ArticleId.ofContent(noise));
    assertThat(zip.text("!/b.txt")).contains("neither side");
    assertThat(zip.skipped("").reason()).isEqualTo(Extraction.Skipped.Reason.CONTAINER);
  }

  @Test
  void ofATornArchiveIsReadWhatIsLeft() throws IOException {
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    byte[] zip = Made.zip("a.txt", Made.prose(), "noise.txt", noise);
    Entries torn = read("torn.zip", Arrays.copyOf(zip, zip.length - 2_000));
    assertThat(torn.text("!/a.txt")).contains("neither side");
    assertThat(torn.failure("").reason()).isEqualTo(Reason.TRUNCATED);

    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", Made.prose());
    files.put("noise.txt", noise);
    byte[] tgz = Made.gzip(Made.tar(files));
    Entries tape = read("torn.tar.gz", Arrays.copyOf(tgz, tgz.length - 2_000));
    assertThat(tape.text("!/a.txt")).contains("neither side");
    assertThat(tape.failure("").reason()).isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void whatWasReadBeforeCanBeLeftOutWithoutAChangeOfOrder() throws IOException {
    byte[] zip =
        Made.zip(
            "a.zip", Made.zip("1.txt", Made.prose(), "2.txt", Made.prose()), "b.txt", Made.prose());
    List<String> all = read("all.zip", zip).begun();
    Path file = folder.resolve("all.zip");
    Entries rest =
        Entries.of(new TikaExtractor(), file, "all.zip", suffix -> all.indexOf(suffix) >= 2);

    assertThat(rest.begun()).isEqualTo(all);
    assertThat(rest.suffixes()).isEqualTo(all.subList(2, all.size()));
  }

  @Test
  void whatABrowserSavedAlongWithAPageIsPartOfIt() throws IOException {
    byte[] page = Made.utf8("<html><body><p>" + Entries.PROSE.repeat(4) + "</p></body></html>");
    byte[] frame = Made.utf8("<html><body><p>An advert</p></body></html>");
    Entries zip =
        read(
            "a.zip",
            Made.zip(
                "w/Talks_files/frame.html", frame,
                "w/Talks.html", page,
                "w/Gespräche-Dateien/frame.html", frame,
                "w/Gespräche.htm", page,
                "w/my_files/a.txt", Made.prose()));

    assertThat(zip.skipped("!/w/Talks_files/frame.html").detail())
        .isEqualTo("Saved along with Talks.html.");
    assertThat(zip.skipped("!/w/Gespräche-Dateien/frame.html").reason())
        .isEqualTo(Extraction.Skipped.Reason.PART_OF_A_PAGE);
    assertThat(zip.text("!/w/Talks.html")).contains("neither side");
    assertThat(zip.text("!/w/my_files/a.txt")).contains("neither side");
  }

  private Entries read(String name, byte[] content) throws IOException {
    return Entries.of(folder, name, content);
  }

  private Entries read(String name, byte[] content, UnpackLimits unpack) throws IOException {
    return Entries.of(folder, name, content, new ExtractionLimits(50_000_000, 2_000_000, unpack));
  }
}
