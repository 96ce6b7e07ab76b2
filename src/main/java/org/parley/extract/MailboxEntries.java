package org.parley.extract;

import java.io.IOException;
import java.io.InputStream;
import org.parley.extract.EntryWalk.Found;
import org.parley.extract.Told.As;
import org.parley.extract.mail.Mailbox;
import org.parley.extract.unpack.Content;
import org.parley.extract.unpack.LimitExceeded;

/** The mails in a mailbox, numbered from 1. */
final class MailboxEntries implements Container {
  private final EntryWalk walk;
  private final Found mailbox;
  private long mails;

  MailboxEntries(EntryWalk walk, Found mailbox) {
    this.walk = walk;
    this.mailbox = mailbox;
  }

  @Override
  public void read() throws IOException {
    try (InputStream in = mailbox.content().open()) {
      Mailbox.read(in, walk.limits().maxBytes(), this::receive);
    }
  }

  private void receive(byte[] mail, boolean whole) throws IOException {
    EntryName inside = mailbox.name().inside(Long.toString(++mails));
    EntryName name = inside.called(mails + ".eml");
    if (!whole) {
      LimitExceeded limit = LimitExceeded.tooLarge(-1, walk.limits().maxBytes());
      walk.told().tell(As.RECORD, name, new Extraction.Unreadable(limit.failure()));
      return;
    }
    try (Content content = Content.of(mail)) {
      walk.mail(new Found(name, content, As.RECORD, mailbox.depth() + 1));
    }
  }

  @Override
  public Extraction summary() {
    return Container.holding("A mailbox", mails, "mail", "mails", "each listed by its own number.");
  }
}
