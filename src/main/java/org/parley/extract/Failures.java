package org.parley.extract;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.parley.domain.Failure;

/** Says in a reader's words why a parser gave up. */
final class Failures {
  private Failures() {}

  /**
   * The reason behind what a parser threw.
   *
   * @param content the whole file, to tell a file that was cut short from one that is broken
   */
  static Failure of(Throwable thrown, String mediaType, byte[] content) {
    if (thrown instanceof Error) {
      return new Failure(
          Failure.Reason.CRASH, "The file brought its parser down (" + mediaType + ").");
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException || saysPassword(cause)) {
        return new Failure(
            Failure.Reason.ENCRYPTED, "The file is protected by a password; save it without one.");
      }
      if (cause instanceof ZeroByteFileException) {
        return empty();
      }
      if (cause instanceof UnsupportedFormatException) {
        return unsupported(mediaType);
      }
      if (cause instanceof EOFException) {
        return truncated();
      }
    }
    if (isCutShort(mediaType, content)) {
      return truncated();
    }
    return new Failure(
        Failure.Reason.CORRUPT, "The file is damaged: it does not read as " + mediaType + ".");
  }

  static Failure empty() {
    return new Failure(Failure.Reason.EMPTY, "The file holds no text.");
  }

  static Failure truncated() {
    return new Failure(
        Failure.Reason.TRUNCATED, "The file ends too early; fetch or save it again.");
  }

  static Failure unsupported(String mediaType) {
    return new Failure(
        Failure.Reason.UNSUPPORTED, "Files of this type (" + mediaType + ") are not read.");
  }

  /** Whether a file lacks the end that every whole file of its type has. */
  static boolean isCutShort(String mediaType, byte[] content) {
    if (mediaType.equals("application/pdf")) {
      return !endsWith(content, "%%EOF", 2048);
    }
    boolean zipped =
        content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    return zipped && !endsWith(content, "PK\u0005\u0006", 66_000);
  }

  private static boolean endsWith(byte[] content, String mark, int within) {
    int from = Math.max(0, content.length - within);
    String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return end.contains(mark);
  }

  private static boolean saysPassword(Throwable cause) {
    String name = cause.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return name.contains("password") || name.contains("encrypted");
  }
}
