package org.parley.extract.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail.
 *
 * @param head what its header says
 * @param plain its text; empty if it has none
 * @param html the same text as a page; empty if it has none
 * @param address where a page stood that a browser saved as this mail; null for a mail
 * @param attachments what it carries, in order
 */
public record Letter(
    Head head, String plain, String html, @Nullable String address, List<Attachment> attachments) {
  public Letter {
    attachments = List.copyOf(attachments);
  }

  /**
   * What the header of a mail says; each is empty if it does not.
   *
   * @param subject its title
   * @param fromName the sender's name
   * @param fromAddress the sender's address
   * @param date when it was sent, in ISO 8601
   */
  public record Head(String subject, String fromName, String fromAddress, String date) {}

  /** Whether it is a page, saved as one file. */
  public boolean isPage() {
    return address != null;
  }
}
