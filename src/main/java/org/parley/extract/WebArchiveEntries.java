package org.parley.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.extract.EntryWalk.Found;
import org.parley.extract.Told.As;
import org.parley.extract.text.Tidy;
import org.parley.extract.unpack.Content;
import org.parley.extract.unpack.Member;
import org.parley.extract.unpack.WebArchive;

/**
 * The pages and documents in a web archive, each named by its address. Pictures, scripts and the
 * like are parts of pages and no entries.
 */
final class WebArchiveEntries implements Container {
  private static final Pattern ARTICLES =
      Pattern.compile(
          "text/(?:html|plain|markdown|rtf)|application/(?:xhtml\\+xml|pdf|rtf|msword|epub\\+zip"
              + "|vnd\\.(?:openxmlformats-officedocument|oasis\\.opendocument|ms-)\\S*)");

  private final EntryWalk walk;
  private final Found archive;
  private final MemberNames names = new MemberNames();
  private long pages;

  WebArchiveEntries(EntryWalk walk, Found archive) {
    this.walk = walk;
    this.archive = archive;
  }

  @Override
  public void read() throws IOException {
    WebArchive.read(archive.content(), walk.meter(), this::receive);
  }

  private void receive(String address, String type, Member.Opening bytes) throws IOException {
    if (!ARTICLES.matcher(type).matches()) {
      return;
    }
    pages++;
    String tidy = Tidy.line(address);
    EntryName name = archive.name().inside(names.unique(tidy));
    List<Clue> clues = List.of(new Clue(Origin.PAGE_ADDRESS, "archived", tidy));
    Content content;
    try (InputStream in = bytes.open()) {
      content = walk.spool(name).keep(in);
    } catch (IOException | RuntimeException broken) {
      walk.broken(As.RECORD, name, broken);
      return;
    }
    try (content) {
      walk.read(new Found(name, content, As.RECORD, archive.depth() + 1, clues));
    }
  }

  @Override
  public Extraction summary() {
    return Container.holding(
        "A web archive", pages, "page", "pages", "each listed by its own address.");
  }
}
