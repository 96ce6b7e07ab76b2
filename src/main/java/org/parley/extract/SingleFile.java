package org.parley.extract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.extract.EntryWalk.Found;
import org.parley.extract.Told.As;
import org.parley.extract.mail.Attachment;
import org.parley.extract.unpack.Content;
import org.parley.extract.unpack.LimitExceeded;

/** Something that is read at once, and what it carries if it is a mail. */
final class SingleFile {
  private final EntryWalk walk;
  private final Found found;
  private @Nullable Opened opened;

  SingleFile(EntryWalk walk, Found found) {
    this.walk = walk;
    this.found = found;
  }

  /**
   * Tells of the file, then of what it carries. A mail that nobody wants to hear of is opened all
   * the same, so that what it carries is told of in any case.
   *
   * @throws LimitExceeded if nothing more is to be read of the whole file
   */
  void read() throws LimitExceeded {
    walk.told()
        .tell(
            found.as(),
            found.name(),
            () -> Ids.of(found.content()),
            () -> walk.reader().read(found.name(), opened(), found.clues()));
    MemberNames names = new MemberNames();
    for (Attachment each : walk.reader().attachments(opened())) {
      EntryName name = found.name().inside(names.unique(MemberNames.tidy(each.name())));
      if (each.picture()) {
        walk.told().tell(As.FILE, name, new Extraction.Skipped("A picture in the text of a mail."));
      } else if (found.depth() >= walk.limits().unpack().maxDepth()) {
        walk.told().tell(As.FILE, name, walk.tooDeep());
      } else {
        attachment(each, name);
      }
    }
  }

  private Opened opened() {
    if (opened == null) {
      opened = walk.reader().open(found.name(), found.content());
    }
    return opened;
  }

  private void attachment(Attachment attachment, EntryName name) throws LimitExceeded {
    byte[] bytes;
    try {
      bytes = attachment.bytes().read();
    } catch (IOException | RuntimeException broken) {
      walk.broken(As.FILE, name, broken);
      return;
    }
    walk.read(new Found(name, Content.of(bytes), As.FILE, found.depth() + 1));
  }
}
