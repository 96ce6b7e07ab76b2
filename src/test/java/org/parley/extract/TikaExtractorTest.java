package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Clue;
import org.parley.domain.Failure.Reason;
import org.parley.domain.Origin;
import org.parley.domain.SourceText;

class TikaExtractorTest {
  private static final String PROSE =
      "The talks failed because neither side was ready to give way on what mattered most to it. ";

  @TempDir private Path folder;

  @Test
  void anEmptyFileIsEmpty() throws IOException {
    assertThat(reason("empty.txt", new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason("blank.txt", " \n\t\n ".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void aFileThatIsNotThereIsUnreadable() {
    Extraction gone =
        new TikaExtractor().extract(new SourceFile(folder.resolve("gone.txt"), "gone.txt"));
    assertThat(((Extraction.Unreadable) gone).failure().reason()).isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void aFileAboveTheLimitIsTooLargeAndALongTextIsCut() throws IOException {
    TikaExtractor small = new TikaExtractor(new ExtractionLimits(1_000, 200));
    Path large = Files.write(folder.resolve("large.txt"), new byte[1_001]);
    assertThat(
            ((Extraction.Unreadable) small.extract(new SourceFile(large, "l"))).failure().reason())
        .isEqualTo(Reason.TOO_LARGE);
    Path lengthy = Files.writeString(folder.resolve("long.txt"), PROSE.repeat(5));
    SourceText cut = ((Extraction.Extracted) small.extract(new SourceFile(lengthy, "l"))).source();
    assertThat(cut.text()).hasSizeLessThanOrEqualTo(200).endsWith("…");
  }

  @Test
  void bytesThatAreNoTextAreUnsupportedWhateverTheirName() throws IOException {
    byte[] noise = new byte[4_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 7 % 32);
    }
    assertThat(reason("noise.txt", noise)).isEqualTo(Reason.UNSUPPORTED);
  }

  @Test
  void aRarArchiveIsUnsupported() throws IOException {
    byte[] rar = new byte[200];
    byte[] magic = {'R', 'a', 'r', '!', 0x1A, 7, 0};
    System.arraycopy(magic, 0, rar, 0, magic.length);
    assertThat(reason("files.rar", rar)).isEqualTo(Reason.UNSUPPORTED);
  }

  @Test
  void picturesAndStylesAreSkipped() throws IOException {
    byte[] gif = "GIF89a-and-more".getBytes(StandardCharsets.US_ASCII);
    assertThat(extract("picture.txt", gif)).isInstanceOf(Extraction.Skipped.class);
    assertThat(extract("site.css", "body { margin: 0 }".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Extraction.Skipped.class);
  }

  @Test
  void aPdfIsReadWithItsPropertiesAsClues() throws IOException {
    Extraction.Extracted read = extracted("talks.pdf", pdf(""));
    assertThat(read.source().mediaType()).isEqualTo("application/pdf");
    assertThat(read.source().text()).contains("neither side was ready");
    assertThat(read.clues()).contains(new Clue(Origin.FILE_METADATA, "dc:creator", "Ada Example"));
  }

  @Test
  void aPdfWithAPasswordIsEncrypted() throws IOException {
    assertThat(reason("secret.pdf", pdf("secret"))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aPdfThatEndsTooEarlyIsTruncated() throws IOException {
    byte[] whole = pdf("");
    assertThat(reason("half.pdf", Arrays.copyOf(whole, 60))).isEqualTo(Reason.TRUNCATED);
    assertThat(reason("half.pdf", Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void aTextDocumentIsReadInParagraphsAndOneCutShortIsTruncated() throws IOException {
    byte[] odt = odt("<text:p>First line.</text:p><text:p>Second line.</text:p>");
    assertThat(extracted("letter.odt", odt).source().text()).contains("Second line.");
    byte[] half = Arrays.copyOf(odt, odt.length / 2);
    assertThat(reason("half.odt", half)).isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void anXmlFileCannotReadOtherFiles() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the-secret-words");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><a>before &x; after</a>";
    Extraction.Extracted read = extracted("a.xml", xml.getBytes(StandardCharsets.UTF_8));
    assertThat(read.source().text()).isEqualTo("before after");
  }

  @Test
  void mailIsReadWithSenderAndSubject() throws IOException {
    String mail =
        "From: Ada Example <ada@example.org>\r\nTo: b@example.org\r\nSubject: On the talks\r\n"
            + "Date: Wed, 21 May 2025 09:30:00 +0200\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + PROSE
            + "\r\n";
    Extraction.Extracted read = extracted("a.eml", mail.getBytes(StandardCharsets.UTF_8));
    assertThat(read.source().text()).contains("neither side was ready");
    assertThat(read.clues()).extracting(Clue::value).contains("On the talks", "Ada Example");
  }

  @Test
  void everyEncodingReadsTheSame() throws IOException {
    String text =
        "Der Präsident müsse „größere“ Zugeständnisse machen, hieß es in Köln. ".repeat(4);
    for (String name : List.of("UTF-8", "UTF-16", "windows-1252")) {
      byte[] content = text.getBytes(Charset.forName(name));
      assertThat(extracted("a.txt", content).source().text()).as(name).isEqualTo(text.strip());
    }
  }

  @Test
  void cyrillicTextInAnOldEncodingIsRead() throws IOException {
    String text = "Переговоры закончились ничем, потому что стороны не хотели уступать. ".repeat(4);
    assertThat(extracted("a.txt", text.getBytes(Charset.forName("windows-1251"))).source().text())
        .isEqualTo(text.strip());
  }

  @Test
  void aPageThatDeclaresTheWrongCharsetIsReadByItsBytes() throws IOException {
    String page =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Zugeständnisse in Köln — "
            + PROSE
            + "</p></body></html>";
    assertThat(extracted("a.html", page.getBytes(StandardCharsets.UTF_8)).source().text())
        .startsWith("Zugeständnisse in Köln —");
  }

  @Test
  void deepNestingAndHugeLinesAreRead() throws IOException {
    String deep = "<html><body>" + "<div>".repeat(10_000) + "<p>" + PROSE.repeat(4) + "</p>";
    assertThat(extracted("deep.html", deep.getBytes(StandardCharsets.UTF_8)).source().text())
        .contains("neither side");
    String line = "word ".repeat(300_000);
    assertThat(extracted("line.txt", line.getBytes(StandardCharsets.UTF_8)).source().words())
        .isEqualTo(300_000);
  }

  @Test
  void theLanguageIsToldFromEnoughTextOnly() throws IOException {
    byte[] english = PROSE.repeat(3).getBytes(StandardCharsets.UTF_8);
    assertThat(extracted("a.txt", english).source().language()).isEqualTo("en");
    byte[] few = "Talks fail".getBytes(StandardCharsets.UTF_8);
    assertThat(extracted("b.txt", few).source().language()).isNull();
  }

  private Extraction extract(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return new TikaExtractor().extract(new SourceFile(file, name));
  }

  private Extraction.Extracted extracted(String name, byte[] content) throws IOException {
    Extraction extraction = extract(name, content);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return (Extraction.Extracted) extraction;
  }

  private Reason reason(String name, byte[] content) throws IOException {
    Extraction extraction = extract(name, content);
    assertThat(extraction).isInstanceOf(Extraction.Unreadable.class);
    return ((Extraction.Unreadable) extraction).failure().reason();
  }

  private static byte[] pdf(String password) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      document.getDocumentInformation().setAuthor("Ada Example");
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.newLineAtOffset(50, 700);
        content.showText(PROSE);
        content.endText();
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] odt(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(
          zip,
          "content.xml",
          "<?xml version=\"1.0\"?><office:document-content"
              + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
              + "<office:body><office:text>"
              + body
              + "</office:text></office:body></office:document-content>");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
