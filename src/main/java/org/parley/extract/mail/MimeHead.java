package org.parley.extract.mail;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** What the header of a mail says. */
final class MimeHead {
  private static final Pattern NAME =
      Pattern.compile("(?i);\\s*(?:file)?name\\*?\\s*=\\s*(?:\"([^\"]+)\"|([^;\\s]+))");

  private MimeHead() {}

  static Letter.Head of(Message message) {
    Mailbox from = sender(message);
    String raw = field(message, "From");
    return new Letter.Head(
        Objects.requireNonNullElse(message.getSubject(), decoded(field(message, "Subject"))),
        from == null ? decoded(raw.replaceAll("<.*", "")) : given(from.getName()),
        from == null ? "" : given(from.getAddress()),
        message.getDate() == null
            ? field(message, "Date")
            : message.getDate().toInstant().toString());
  }

  /** The name of an attachment; empty if it has none. */
  static String fileName(Entity entity) {
    String name = entity.getFilename();
    if (name == null || name.isBlank()) {
      name = "";
      for (String field : new String[] {"Content-Disposition", "Content-Type"}) {
        Matcher said = NAME.matcher(field(entity, field));
        if (name.isEmpty() && said.find()) {
          name = said.group(1) == null ? said.group(2) : said.group(1);
        }
      }
    }
    return decoded(name);
  }

  static String field(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return field == null || field.getBody() == null ? "" : field.getBody().strip();
  }

  static String decoded(String raw) {
    return raw.contains("=?") ? DecoderUtil.decodeEncodedWords(raw, null, null) : raw;
  }

  private static @Nullable Mailbox sender(Message message) {
    if (message.getFrom() != null && !message.getFrom().isEmpty()) {
      return message.getFrom().get(0);
    }
    return message.getSender();
  }

  private static String given(@Nullable String value) {
    return value == null ? "" : decoded(value);
  }
}
