package org.parley.extract;

import java.io.IOException;
import java.io.InputStream;
import org.parley.extract.EntryWalk.Found;
import org.parley.extract.Told.As;
import org.parley.extract.unpack.Archives;
import org.parley.extract.unpack.Content;
import org.parley.extract.unpack.Member;

/** The files in an archive. */
final class ArchiveEntries implements Container {
  private final Shape shape;
  private final EntryWalk walk;
  private final Found archive;
  private final MemberNames names = new MemberNames();
  private final ArchivePages pages;
  private long files;

  ArchiveEntries(Shape shape, EntryWalk walk, Found archive) {
    this.shape = shape;
    this.walk = walk;
    this.archive = archive;
    this.pages = new ArchivePages(this::each);
  }

  @Override
  public void read() throws IOException {
    each(this::receive);
  }

  @Override
  public Extraction summary() {
    return Container.holding("An archive", files, "file", "files", "each listed by its own name.");
  }

  private void each(Member.Receiver receiver) throws IOException {
    switch (shape) {
      case ZIP -> Archives.zip(archive.content(), walk.meter(), Charsets::decodeNames, receiver);
      case TAR -> Archives.tar(archive.content(), walk.meter(), receiver);
      default -> Archives.sevenZip(archive.content(), walk.meter(), receiver);
    }
  }

  private void receive(Member member) throws IOException {
    String tidy = MemberNames.tidy(member.name());
    if (MemberNames.isHidden(tidy)) {
      return;
    }
    files++;
    EntryName name = archive.name().inside(names.unique(tidy));
    String page = pages.pageOf(tidy);
    if (page != null) {
      walk.told().tell(As.FILE, name, SavedPages.partOf(page));
    } else if (member.refusal() != null) {
      walk.told().tell(As.FILE, name, new Extraction.Unreadable(member.refusal()));
    } else {
      member(member, name);
    }
  }

  private void member(Member member, EntryName name) throws IOException {
    Content content;
    try (InputStream in = member.opening().open()) {
      content = walk.spool(name).keep(in);
    } catch (IOException | RuntimeException broken) {
      walk.broken(As.FILE, name, broken);
      return;
    }
    try (content) {
      walk.read(new Found(name, content, As.FILE, archive.depth() + 1));
    }
  }
}
