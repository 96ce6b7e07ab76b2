package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.Failure.Reason;

class PicturesTest {
  private static final String[] LINES = {
    "The talks failed because neither side", "was ready to give way on what mattered", "most to it."
  };

  @TempDir private Path folder;

  @Test
  void withoutTesseractAPictureIsLeftAndAScanSaysWhatWouldReadIt() throws IOException {
    assertThat(read("a.png", png(page()), none()).skipped("").reason())
        .isEqualTo(Extraction.Skipped.Reason.NO_OCR);
    Entries scan = read("a.pdf", scan(page()), none());
    assertThat(scan.failure("").reason()).isEqualTo(Reason.EMPTY);
    assertThat(scan.failure("").detail()).contains("scanned").contains("Tesseract");
  }

  @Test
  void withTesseractPicturesAndScansAreRead() throws IOException {
    Tesseract tesseract = installed();
    assertThat(read("a.png", png(page()), tesseract).text("")).contains("neither side");
    assertThat(read("a.png", png(page()), tesseract).article("").source().mediaType())
        .isEqualTo("image/png");
    assertThat(read("a.pdf", scan(page()), tesseract).text("")).contains("neither side");
  }

  @Test
  void aPictureWithoutTextIsNoArticle() throws IOException {
    BufferedImage noise = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 400 * 300; i++) {
      noise.setRGB(i % 400, i / 400, random.nextInt());
    }
    assertThat(read("a.png", png(noise), installed()).skipped("").detail())
        .isEqualTo("A picture without text.");
  }

  @Test
  void aSmallPictureIsNeverReadWithOrWithoutTesseract() throws IOException {
    byte[] small = png(page().getSubimage(0, 0, 150, 90));
    assertThat(read("a.png", small, none()).skipped("").reason())
        .isEqualTo(Extraction.Skipped.Reason.NOT_AN_ARTICLE);
  }

  @Test
  void aPdfWithTextIsReadAlikeWithAndWithoutTesseract() throws IOException {
    byte[] pdf;
    try (PDDocument document = written();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.save(bytes);
      pdf = bytes.toByteArray();
    }
    String without = read("a.pdf", pdf, none()).text("");
    assertThat(without).contains("neither side");
    assertThat(read("a.pdf", pdf, installed()).text("")).isEqualTo(without);
  }

  private static Tesseract none() {
    Tesseract none = Tesseract.at("no-such-program");
    assertThat(none.isAvailable()).isFalse();
    return none;
  }

  private static Tesseract installed() {
    assumeTrue(Tesseract.installed().isAvailable(), "Tesseract is not installed");
    assertThat(Tesseract.installed().languages()).contains("eng");
    return Tesseract.installed();
  }

  private Entries read(String name, byte[] content, Tesseract tesseract) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return Entries.of(
        new TikaExtractor(ExtractionLimits.DEFAULT, tesseract), file, name, any -> true);
  }

  private static PDDocument written() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage(new PDRectangle(400, 200));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
      content.setLeading(24);
      content.newLineAtOffset(30, 150);
      for (String line : LINES) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return document;
  }

  /** A picture of a page, with the fonts that PDFBox brings. */
  private static BufferedImage page() throws IOException {
    try (PDDocument document = written()) {
      return new PDFRenderer(document).renderImageWithDPI(0, 200);
    }
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] scan(BufferedImage picture) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(new PDRectangle(400, 200));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 400, 200);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
