package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.Failure.Reason;

class DocumentsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, de",
    "UTF-16, de",
    "UTF-16LE, de",
    "windows-1252, de",
    "UTF-8, ru",
    "windows-1251, ru",
    "KOI8-R, ru",
    "UTF-8, ja",
    "Shift_JIS, ja"
  })
  void plainTextIsReadInAnyEncoding(String encoding, String language) throws IOException {
    String text =
        switch (language) {
          case "de" -> "Der Präsident müsse „größere“ Zugeständnisse machen, hieß es in Köln. ";
          case "ru" -> "Переговоры закончились ничем, потому что стороны не хотели уступать. ";
          default -> "話し合いは失敗した。なぜなら、どちらの側も自分にとっていちばん大切なことをゆずる用意がなかったからだ。";
        };
    String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
    byte[] content = (mark + text.repeat(4).strip()).getBytes(Charset.forName(encoding));
    assertThat(Entries.of(folder, "a.txt", content).text("")).isEqualTo(text.repeat(4).strip());
  }

  @Test
  void markdownIsText() throws IOException {
    assertThat(Entries.of(folder, "a.md", Made.utf8("# Talks\n\n" + Entries.PROSE)).text(""))
        .contains("neither side");
  }

  @Test
  void wordIsReadAndAProtectedOneIsEncrypted() throws Exception {
    byte[] word = word();
    assertThat(Entries.of(folder, "a.docx", word).text("")).contains("neither side");
    assertThat(Entries.of(folder, "a.docx", word).clues(""))
        .containsEntry("dc:creator", "Ada Example");
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      lock.confirmPassword("secret");
      try (OutputStream out = lock.getDataStream(file)) {
        out.write(word);
      }
      file.writeFilesystem(bytes);
      assertThat(Entries.of(folder, "b.docx", bytes.toByteArray()).failure("").reason())
          .isEqualTo(Reason.ENCRYPTED);
    }
  }

  @Test
  void slidesAndSheetsAreRead() throws IOException {
    try (XMLSlideShow slides = new XMLSlideShow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      slides.createSlide().createTextBox().setText(Entries.PROSE);
      slides.write(bytes);
      assertThat(Entries.of(folder, "a.pptx", bytes.toByteArray()).text(""))
          .contains("neither side");
    }
    try (HSSFWorkbook sheets = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      sheets.createSheet().createRow(0).createCell(0).setCellValue(Entries.PROSE);
      sheets.write(bytes);
      assertThat(Entries.of(folder, "a.xls", bytes.toByteArray()).text(""))
          .contains("neither side");
    }
  }

  @Test
  void richTextIsRead() throws IOException {
    byte[] rtf = Made.utf8("{\\rtf1\\ansi{\\fonttbl\\f0 Times;}\\f0 " + Entries.PROSE + "\\par}");
    assertThat(Entries.of(folder, "a.rtf", rtf).text("")).contains("neither side");
  }

  @Test
  void booksAreRead() throws IOException {
    byte[] epub =
        Made.zip(
            "mimetype",
            Made.utf8("application/epub+zip"),
            "META-INF/container.xml",
            Made.utf8(
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">"
                    + "<rootfiles><rootfile full-path=\"b.opf\""
                    + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>"),
            "b.opf",
            Made.utf8(
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata/>"
                    + "<manifest><item id=\"a\" href=\"a.xhtml\""
                    + " media-type=\"application/xhtml+xml\"/></manifest>"
                    + "<spine><itemref idref=\"a\"/></spine></package>"),
            "a.xhtml",
            Made.utf8(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><p>"
                    + Entries.PROSE
                    + "</p></body></html>"));
    assertThat(Entries.of(folder, "a.epub", epub).suffixes()).containsExactly("");
    assertThat(Entries.of(folder, "a.epub", epub).text("")).contains("neither side");
    byte[] fictionBook =
        Made.utf8(
            "<?xml version=\"1.0\"?><FictionBook"
                + " xmlns=\"http://www.gribuser.ru/xml/fictionbook/2.0\"><body><section><p>"
                + Entries.PROSE
                + "</p></section></body></FictionBook>");
    assertThat(Entries.of(folder, "a.fb2", fictionBook).text("")).contains("neither side");
  }

  @Test
  void aTypeThatOnlyTikaWouldReadIsUnsupported() throws IOException {
    byte[] frameMaker = Made.utf8("<MIFFile 7.00> # Generated\n<Para <String `The talks'>>\n");
    assertThat(Entries.of(folder, "a.mif", frameMaker).failure("").reason())
        .isEqualTo(Reason.UNSUPPORTED);
    byte[] program =
        Made.zip(
            "META-INF/MANIFEST.MF",
            Made.utf8("Manifest-Version: 1.0\n"),
            "a.class",
            new byte[] {1});
    assertThat(Entries.of(folder, "a.jar", program).failure("").reason())
        .isEqualTo(Reason.UNSUPPORTED);
    byte[] help = "ITSF\3\0\0\0`\0\0\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Entries.of(folder, "a.chm", help).failure("").reason())
        .isEqualTo(Reason.UNSUPPORTED);
  }

  @Test
  void aTextThatIsCutSaysSo() throws IOException {
    Entries entries = Entries.of(folder, "a.txt", Made.prose(), new ExtractionLimits(10_000, 100));
    assertThat(entries.article("").notes())
        .containsExactly("The text was cut after 100 characters; the rest is not searched.");
    assertThat(Entries.of(folder, "b.txt", Made.prose()).article("").notes()).isEmpty();
  }

  @Test
  void aFilmMayBeAsLargeAsItLikes() throws IOException {
    byte[] film = new byte[5_000];
    System.arraycopy("RIFF\0\0\0\0AVI LIST".getBytes(StandardCharsets.US_ASCII), 0, film, 0, 16);
    Entries entries = Entries.of(folder, "a.avi", film, new ExtractionLimits(1_000, 100));
    assertThat(entries.skipped("").reason()).isEqualTo(Extraction.Skipped.Reason.NOT_AN_ARTICLE);
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setCreator("Ada Example");
      document.createParagraph().createRun().setText(Entries.PROSE);
      document.write(bytes);
      return bytes.toByteArray();
    }
  }
}
