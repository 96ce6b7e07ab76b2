package org.parley.extract.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads mails as Outlook keeps them ({@code .msg}). */
public final class OutlookReader {
  private OutlookReader() {}

  /**
   * A mail, and its text as RTF where it has no other.
   *
   * @param rtf empty if the mail has a text of another kind
   */
  public record Outlook(Letter letter, String rtf) {}

  /** Reads a mail. */
  public static Outlook read(byte[] content) throws IOException {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(content))) {
      message.setReturnNullOnMissingChunk(true);
      if (message.has7BitEncodingStrings()) {
        message.guess7BitEncoding();
      }
      String plain = given(message.getTextBody());
      String html = given(message.getHtmlBody());
      String rtf = plain.isBlank() && html.isBlank() ? given(message.getRtfBody()) : "";
      Letter letter = new Letter(head(message), plain, html, null, attachments(message));
      return new Outlook(letter, rtf);
    } catch (ChunkNotFoundException broken) {
      throw new IOException(broken);
    }
  }

  private static Letter.Head head(MAPIMessage message) throws ChunkNotFoundException {
    String from = given(message.getDisplayFrom());
    Calendar sent = message.getMessageDate();
    return new Letter.Head(
        given(message.getSubject()),
        from.contains("@") ? "" : from,
        from.contains("@") ? from : "",
        sent == null ? "" : sent.toInstant().toString());
  }

  private static List<Attachment> attachments(MAPIMessage message) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    for (AttachmentChunks each : message.getAttachmentFiles()) {
      if (each.isEmbeddedMessage()) {
        byte[] inner = asFile(each);
        attachments.add(new Attachment(name(each, "message") + ".msg", false, () -> inner));
      } else if (each.getAttachData() != null) {
        byte[] data = each.getAttachData().getValue();
        String name = name(each, "attachment-" + (attachments.size() + 1));
        boolean shown = each.getAttachContentId() != null;
        boolean picture = shown && name.matches("(?i).*\\.(?:png|jpe?g|gif|bmp|emf|wmf)");
        attachments.add(new Attachment(name, picture, () -> data));
      }
    }
    return attachments;
  }

  /** A mail within a mail is a folder of the outer one; written out it is a mail of its own. */
  private static byte[] asFile(AttachmentChunks attachment) throws IOException {
    try (POIFSFileSystem own = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      EntryUtils.copyNodes(
          Objects.requireNonNull(attachment.getAttachmentDirectory()).getDirectory(),
          own.getRoot());
      own.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static String name(AttachmentChunks attachment, String otherwise) {
    for (StringChunk chunk :
        new StringChunk[] {
          attachment.getAttachLongFileName(),
          attachment.getAttachFileName(),
          attachment.getAttachDisplayName()
        }) {
      if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
        return chunk.getValue();
      }
    }
    return otherwise;
  }

  private static String given(@Nullable String value) {
    return value == null ? "" : value.replace("\0", "");
  }
}
