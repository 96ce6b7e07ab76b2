package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.ArticleId;
import org.parley.domain.Failure.Reason;

class WebTest {
  private static final String PAGE =
      "<html><body><p>" + Entries.PROSE.repeat(4) + "</p></body></html>";

  @TempDir private Path folder;

  @Test
  void eachItemOfAFeedIsAnArticle() throws IOException {
    String rss =
        "<?xml version=\"1.0\"?><!DOCTYPE rss><rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>The Sample</title>"
            + "<link>https://sample.example</link><description>d</description>"
            + "<item><title>On the talks &amp;amp; more</title><link>https://sample.example/1</link>"
            + "<dc:creator>Ada Example</dc:creator><pubDate>Wed, 21 May 2025 09:30:00 GMT</pubDate>"
            + "<description>Short.</description>"
            + "<content:encoded><![CDATA[<p>The talks failed.</p><p>Both left.</p>]]></content:encoded>"
            + "</item><item><title>Only a link</title><link>https://sample.example/2</link></item>"
            + "</channel></rss>";
    Entries entries = Entries.of(folder, "feed.xml", Made.utf8(rss));

    assertThat(entries.suffixes()).containsExactly("#1", "#2", "");
    assertThat(entries.text("#1")).isEqualTo("The talks failed.\n\nBoth left.");
    assertThat(entries.clues("#1"))
        .containsEntry("feed:title", "On the talks & more")
        .containsEntry("feed:author", "Ada Example")
        .containsEntry("feed:outlet", "The Sample")
        .containsEntry("feed:published", "2025-05-21T09:30:00Z")
        .containsEntry("feed:url", "https://sample.example/1");
    assertThat(entries.failure("#2").reason()).isEqualTo(Reason.EMPTY);
    assertThat(entries.skipped("").detail())
        .isEqualTo("A feed of 2 items, each listed by its own number.");
  }

  @Test
  void anAtomFeedIsReadTooButNeverAnotherFile() throws IOException {
    String atom =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Sample</title><entry>"
            + "<title>On the talks</title><author><name>Ada Example</name></author>"
            + "<link href=\"https://sample.example/1\"/><published>2025-05-21T09:30:00Z</published>"
            + "<content type=\"html\">&lt;p&gt;The talks failed.&lt;/p&gt;</content></entry></feed>";
    assertThat(Entries.of(folder, "a.atom", Made.utf8(atom)).text("#1"))
        .isEqualTo("The talks failed.");
    String hostile =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>"
            + "<title>&x;</title><item><title>a</title><description>&x;</description></item>"
            + "</channel></rss>";
    Entries entries = Entries.of(folder, "hostile.rss", Made.utf8(hostile));
    assertThat(entries.suffixes()).containsExactly("");
  }

  @Test
  void thePagesOfAWebArchiveAreNamedByTheirAddresses() throws IOException {
    String warc =
        answer("https://sample.example/talks", "200 OK", "text/html; charset=utf-8", PAGE)
            + answer("https://sample.example/gone", "404 Not Found", "text/html", PAGE)
            + answer("https://sample.example/logo.png", "200 OK", "image/png", "abc")
            + answer("https://sample.example/talks", "200 OK", "text/plain", Entries.PROSE);
    Entries entries = Entries.of(folder, "a.warc", Made.utf8(warc));

    assertThat(entries.suffixes())
        .containsExactly(
            "!/https://sample.example/talks", "!/https://sample.example/talks (2)", "");
    assertThat(entries.text("!/https://sample.example/talks")).contains("neither side");
    assertThat(entries.article("!/https://sample.example/talks").source().mediaType())
        .isEqualTo("text/html");
    assertThat(entries.clues("!/https://sample.example/talks"))
        .containsEntry("archived", "https://sample.example/talks");
    assertThat(entries.entry("!/https://sample.example/talks").id())
        .isEqualTo(ArticleId.ofContent(Made.utf8(PAGE)));
    assertThat(entries.skipped("").detail())
        .isEqualTo("A web archive of 2 pages, each listed by its own address.");
    assertThat(Entries.of(folder, "a.warc.gz", Made.gzip(Made.utf8(warc))).suffixes())
        .isEqualTo(entries.suffixes());
  }

  @Test
  void aPageThatOnlyFramesOthersIsNoArticle() throws IOException {
    String frames = "<html><frameset><frame src=\"a.html\"></frameset></html>";
    assertThat(Entries.of(folder, "a.html", Made.utf8(frames)).skipped("").reason())
        .isEqualTo(Extraction.Skipped.Reason.NOT_AN_ARTICLE);
    assertThat(Entries.of(folder, "b.html", Made.utf8("<html></html>")).failure("").reason())
        .isEqualTo(Reason.EMPTY);
  }

  private static String answer(String address, String status, String type, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + Made.utf8(body).length
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
        + UUID.nameUUIDFromBytes(Made.utf8(address + status + type))
        + ">\r\nWARC-Date: 2025-05-21T09:30:00Z\r\nWARC-Target-URI: "
        + address
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + Made.utf8(http).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }
}
