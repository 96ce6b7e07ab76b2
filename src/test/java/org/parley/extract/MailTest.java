package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.ArticleId;
import org.parley.domain.Failure.Reason;

class MailTest {
  private static final String HEAD =
      String.join(
          "\r\n",
          "From: =?utf-8?Q?Ad=C3=A1?= Example <ada@example.org>",
          "To: b@example.org",
          "Subject: On the talks",
          "Date: Wed, 21 May 2025 09:30:00 +0200",
          "MIME-Version: 1.0",
          "");
  private static final String PARTS =
      HEAD + "Content-Type: multipart/%s; boundary=\"x\"\r\n\r\n%s--x--\r\n";

  @TempDir private Path folder;

  @Test
  void aMailComesBeforeWhatItCarries() throws IOException {
    byte[] page = Made.utf8("<html><body><p>" + Entries.PROSE.repeat(4) + "</p></body></html>");
    String mail =
        PARTS.formatted(
            "mixed",
            part("text/plain; charset=utf-8", "", Entries.PROSE)
                + attachment("text/html", "report.html", page)
                + attachment("image/png", "=?utf-8?B?0LzQsNC/0LAucG5n?=", new byte[] {1, 2, 3})
                + attachment("text/html", "report.html", page));
    Entries entries = read("a.eml", mail);

    assertThat(entries.suffixes())
        .containsExactly("", "!/report.html", "!/мапа.png", "!/report.html (2)");
    assertThat(entries.text("")).isEqualTo(Entries.PROSE.strip());
    assertThat(entries.article("").source().mediaType()).isEqualTo("message/rfc822");
    assertThat(entries.text("!/report.html")).contains("neither side");
    assertThat(entries.entry("!/report.html").id()).isEqualTo(ArticleId.ofContent(page));
    assertThat(entries.clues(""))
        .containsEntry("Message:Subject", "On the talks")
        .containsEntry("Message:From-Name", "Adá Example")
        .containsEntry("dcterms:created", "2025-05-21T07:30:00Z");
  }

  @Test
  void thePlainTextIsPreferredUnlessItOnlySendsToThePage() throws IOException {
    String html = "<html><body><p>" + Entries.PROSE.repeat(4) + "</p></body></html>";
    String real = part("text/plain", "", "The plain text. " + Entries.PROSE.repeat(3));
    String none = part("text/plain", "", "Your program does not show pages.");
    String page = part("text/html; charset=utf-8", "", html);

    assertThat(read("a.eml", PARTS.formatted("alternative", real + page)).text(""))
        .startsWith("The plain text.");
    assertThat(read("b.eml", PARTS.formatted("alternative", none + page)).text(""))
        .startsWith("The talks failed");
    assertThat(read("c.eml", PARTS.formatted("alternative", page)).text(""))
        .startsWith("The talks failed");
  }

  @Test
  void picturesInTheTextAreNoArticlesAndAMailOfAttachmentsOnlyIsAContainer() throws IOException {
    String logo =
        "--x\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline;"
            + " filename=logo.png\r\n\r\nabc\r\n";
    Entries entries =
        read(
            "a.eml",
            PARTS.formatted("mixed", logo + attachment("text/plain", "a.txt", Made.prose())));

    assertThat(entries.skipped("").reason()).isEqualTo(Extraction.Skipped.Reason.CONTAINER);
    assertThat(entries.skipped("!/logo.png").detail())
        .isEqualTo("A picture in the text of a mail.");
    assertThat(entries.text("!/a.txt")).contains("neither side");
  }

  @Test
  void aMailWithinAMailIsAnEntryOfItsOwn() throws IOException {
    String inner = PARTS.formatted("mixed", part("text/plain", "", "The inner one."));
    String mail =
        PARTS.formatted(
            "mixed",
            part("text/plain", "", "See below.")
                + "--x\r\nContent-Type: message/rfc822\r\n\r\n"
                + inner.replace("\"x\"", "\"y\"").replace("--x", "--y"));
    Entries entries = read("a.eml", mail);

    assertThat(entries.suffixes()).containsExactly("", "!/On the talks.eml");
    assertThat(entries.text("!/On the talks.eml")).isEqualTo("The inner one.");
  }

  @Test
  void textInTheEncodingThatTheMailNamesIsRead() throws IOException {
    String russian = "Переговоры закончились ничем. ".repeat(5).strip();
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    mail.writeBytes(Made.utf8(HEAD + "Content-Type: text/plain; charset=koi8-r\r\n\r\n"));
    mail.writeBytes(russian.getBytes("KOI8-R"));
    assertThat(Entries.of(folder, "a.eml", mail.toByteArray()).text("")).isEqualTo(russian);
  }

  @Test
  void theMailsOfAMailboxAreNumbered() throws IOException {
    String first = HEAD + "\r\nThe first.\r\n\r\n>From here on it is quoted.\r\n\r\n";
    String second =
        PARTS.formatted(
            "mixed",
            part("text/plain", "", "The second.")
                + attachment("text/plain", "a.txt", Made.prose()));
    String start = "From ada@example.org Wed May 21 09:30:00 2025\n";
    Entries entries = read("mail.mbox", start + first + start + second + "\r\n" + start + "broken");

    assertThat(entries.suffixes()).containsExactly("!/1", "!/2", "!/2!/a.txt", "!/3", "");
    assertThat(entries.text("!/1")).isEqualTo("The first.\n\nFrom here on it is quoted.");
    assertThat(entries.article("!/1").source().mediaType()).isEqualTo("message/rfc822");
    assertThat(entries.text("!/2")).isEqualTo("The second.");
    assertThat(entries.skipped("").detail())
        .isEqualTo("A mailbox of 3 mails, each listed by its own number.");
  }

  @Test
  void aPageSavedAsOneFileIsItsMainPageWithItsAddress() throws IOException {
    String page =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://sample.example/talks\r\n"
            + "Subject: On the talks\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\r\n\r\n"
            + part(
                "text/html",
                "Content-Location: https://sample.example/talks\r\n",
                "<html><head><title>On the talks</title></head><body><p>"
                    + Entries.PROSE.repeat(4)
                    + "</p></body></html>")
            + part(
                "text/html", "", "<html><body><p>A frame with an advert in it.</p></body></html>")
            + part("text/css", "Content-Location: cid:css\r\n", "p {}")
            + "--x--\r\n";
    Entries entries = read("talks.mhtml", page);

    assertThat(entries.suffixes()).containsExactly("");
    assertThat(entries.text("")).contains("neither side").doesNotContain("advert");
    assertThat(entries.clues("")).containsEntry("canonical", "https://sample.example/talks");
    assertThat(entries.article("").source().mediaType()).isEqualTo("multipart/related");
  }

  @Test
  void aMailOfOutlookIsReadWithItsAttachments() throws IOException {
    byte[] mail = outlook("The talks have failed once more.", "report.txt", Made.prose());
    Entries entries = Entries.of(folder, "a.msg", mail);

    assertThat(entries.suffixes()).containsExactly("", "!/report.txt");
    assertThat(entries.text("")).isEqualTo("The talks have failed once more.");
    assertThat(entries.article("").source().mediaType()).isEqualTo("application/vnd.ms-outlook");
    assertThat(entries.clues(""))
        .containsEntry("Message:Subject", "On the talks")
        .containsEntry("Message:From-Name", "Ada Example");
    assertThat(entries.text("!/report.txt")).contains("neither side");
  }

  @Test
  void aMailWithoutAnythingIsEmpty() throws IOException {
    assertThat(read("a.eml", HEAD + "\r\n\r\n").failure("").reason()).isEqualTo(Reason.EMPTY);
  }

  private Entries read(String name, String mail) throws IOException {
    return Entries.of(folder, name, Made.utf8(mail));
  }

  private static String part(String type, String fields, String text) {
    return "--x\r\nContent-Type: " + type + "\r\n" + fields + "\r\n" + text + "\r\n";
  }

  private static String attachment(String type, String name, byte[] content) {
    return part(
        type,
        "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\""
            + name
            + "\"\r\n",
        Base64.getMimeEncoder().encodeToString(content));
  }

  /** The least that [MS-OXMSG] asks of a mail: properties as streams named by their numbers. */
  private static byte[] outlook(String text, String name, byte[] attached) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DirectoryEntry root = file.getRoot();
      root.createDirectory("__nameid_version1.0");
      stream(root, "__properties_version1.0", new byte[32]);
      stream(root, "__substg1.0_001A001F", wide("IPM.Note"));
      stream(root, "__substg1.0_0037001F", wide("On the talks"));
      stream(root, "__substg1.0_0C1A001F", wide("Ada Example"));
      stream(root, "__substg1.0_1000001F", wide(text));
      DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
      stream(attachment, "__properties_version1.0", new byte[8]);
      stream(attachment, "__substg1.0_3707001F", wide(name));
      stream(attachment, "__substg1.0_37010102", attached);
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void stream(DirectoryEntry folder, String name, byte[] content)
      throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }

  private static byte[] wide(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
