package org.parley.extract.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Reads mails as they are sent (RFC 5322, MIME), and pages saved as such. */
public final class MimeReader {
  private static final int DEEPEST = 50;

  private final BiFunction<byte[], @Nullable String, String> decode;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Attachment> attachments = new ArrayList<>();

  private MimeReader(BiFunction<byte[], @Nullable String, String> decode) {
    this.decode = decode;
  }

  /**
   * Reads a mail.
   *
   * @param decode turns bytes into characters, given the encoding they are said to be in, or null
   */
  public static Letter read(byte[] mail, BiFunction<byte[], @Nullable String, String> decode)
      throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(-1)
            .build());
    Message message = builder.parseMessage(new ByteArrayInputStream(mail));
    try {
      MimeReader reader = new MimeReader(decode);
      String address = SavedAsMail.address(message);
      reader.part(message, false, 0);
      return new Letter(
          MimeHead.of(message),
          reader.plain.toString(),
          reader.html.toString(),
          address,
          address == null ? reader.attachments : List.of());
    } catch (RuntimeException broken) {
      throw new IOException(broken);
    }
  }

  private void part(Entity entity, boolean related, int depth) throws IOException {
    Body body = entity.getBody();
    String type = Objects.requireNonNullElse(entity.getMimeType(), "").toLowerCase(Locale.ROOT);
    if (body instanceof Multipart multipart && depth < DEEPEST) {
      boolean page = related || type.equals("multipart/related");
      for (Entity part : multipart.getBodyParts()) {
        part(part, page, depth + 1);
      }
    } else if (body instanceof Message inner) {
      attach(MimeHead.of(inner).subject() + ".eml", false, () -> written(inner));
    } else if (body instanceof SingleBody single) {
      single(entity, single, type, related);
    }
  }

  private void single(Entity entity, SingleBody body, String type, boolean related)
      throws IOException {
    String name = MimeHead.fileName(entity);
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    boolean text = type.equals("text/plain") || type.equals("text/html");
    if (text && !attached && name.isEmpty()) {
      StringBuilder to = type.equals("text/html") ? html : plain;
      boolean frame = related && to == html && !html.isEmpty();
      if (!frame) {
        to.append(to.isEmpty() ? "" : "\n\n").append(decode.apply(bytes(body), charset(entity)));
      }
    } else if (!type.startsWith("application/pgp-signature") && !type.endsWith("pkcs7-signature")) {
      boolean shown = related || entity.getHeader().getField("Content-ID") != null;
      boolean picture = shown && !attached && type.startsWith("image/");
      attach(name.isEmpty() ? unnamed(type) : name, picture, () -> bytes(body));
    }
  }

  private void attach(String name, boolean picture, Attachment.Bytes bytes) {
    attachments.add(new Attachment(name, picture, bytes));
  }

  private String unnamed(String type) {
    String kind = type.substring(type.indexOf('/') + 1).replaceAll("[^a-z0-9]+", "-");
    return "attachment-" + (attachments.size() + 1) + (kind.length() <= 5 ? "." + kind : "");
  }

  private static @Nullable String charset(Entity entity) {
    // without a declaration mime4j says us-ascii
    boolean declared =
        entity.getHeader().getField("Content-Type") != null
            && entity
                .getHeader()
                .getField("Content-Type")
                .getBody()
                .toLowerCase(Locale.ROOT)
                .contains("charset");
    return declared ? entity.getCharset() : null;
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    return bytes.toByteArray();
  }

  private static byte[] written(Message message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message, bytes);
    return bytes.toByteArray();
  }
}
