package org.parley.extract.mail;

import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.jspecify.annotations.Nullable;

/** Tells a page that a browser saved as one file (MHTML, RFC 2557) from a mail. */
final class SavedAsMail {
  private SavedAsMail() {}

  /** Where the page stood, empty if the file does not say; null for a mail. */
  static @Nullable String address(Message message) {
    String type = String.valueOf(message.getMimeType()).toLowerCase(Locale.ROOT);
    String snapshot = MimeHead.field(message, "Snapshot-Content-Location");
    String from = MimeHead.field(message, "From").toLowerCase(Locale.ROOT);
    boolean byBrowser =
        !snapshot.isEmpty() || from.startsWith("<saved by") || from.startsWith("\"saved by");
    boolean alone = from.isEmpty() && MimeHead.field(message, "To").isEmpty();
    if (!byBrowser && !(alone && (type.equals("multipart/related") || type.equals("text/html")))) {
      return null;
    }
    return snapshot.isEmpty() ? ofFirstPage(message) : snapshot;
  }

  private static String ofFirstPage(Entity entity) {
    String own = MimeHead.field(entity, "Content-Location");
    if (entity.getBody() instanceof Multipart parts && own.isEmpty()) {
      for (Entity part : parts.getBodyParts()) {
        if ("text/html".equalsIgnoreCase(part.getMimeType())) {
          return MimeHead.field(part, "Content-Location");
        }
      }
    }
    return own;
  }
}
