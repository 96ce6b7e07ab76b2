package org.parley.extract;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.parley.domain.Failure;
import org.parley.extract.unpack.Archives;
import org.parley.extract.unpack.LimitExceeded;

/** Says in a reader's words why a parser gave up. */
final class Failures {
  private static final Pattern PICTURE_IN_PDF = Pattern.compile("/Subtype\\s*/Image\\b");

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

  /** A document of which no text came. */
  static Failure withoutText(String mediaType, byte[] content, boolean picturesAreRead) {
    if (mediaType.equals("application/x-tika-msoffice")) {
      return unsupported(mediaType);
    }
    boolean scanned =
        mediaType.equals("application/pdf")
            && PICTURE_IN_PDF.matcher(new String(content, StandardCharsets.ISO_8859_1)).find();
    if (!scanned) {
      return empty();
    }
    String why =
        picturesAreRead
            ? "No text was found in the pictures that are its pages."
            : "It seems to be scanned: its pages are pictures, which are read where Tesseract is"
                + " installed.";
    return new Failure(Failure.Reason.EMPTY, "The file holds no text. " + why);
  }

  /** What broke the reading of a container. */
  static Failure ofContainer(Throwable thrown) {
    LimitExceeded limit = LimitExceeded.in(thrown);
    if (limit != null) {
      return limit.failure();
    }
    if (Archives.asksForPassword(thrown)) {
      return Archives.ENCRYPTED;
    }
    return endsEarly(thrown)
        ? new Failure(
            Failure.Reason.TRUNCATED,
            "It ends too early; what comes before is read. Fetch or save it again.")
        : new Failure(
            Failure.Reason.CORRUPT, "It is damaged; only what comes before the damage is read.");
  }

  /** What broke the reading of one member of a container. */
  static Failure ofMember(Throwable thrown) {
    LimitExceeded limit = LimitExceeded.in(thrown);
    if (limit != null) {
      return limit.failure();
    }
    if (Archives.asksForPassword(thrown)) {
      return Archives.ENCRYPTED;
    }
    return endsEarly(thrown)
        ? truncated()
        : new Failure(Failure.Reason.CORRUPT, "It cannot be unpacked: it is damaged.");
  }

  private static boolean endsEarly(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (cause instanceof EOFException
          || message.contains("truncated")
          || message.contains("unexpected end")
          || message.contains("premature")) {
        return true;
      }
    }
    return false;
  }

  static Failure tooDeep(int allowed) {
    return new Failure(
        Failure.Reason.TOO_LARGE,
        "It lies deeper than " + allowed + " containers within one another; unpack it yourself.");
  }

  /** What is said of a text that was cut. */
  static String cutNote(int characters) {
    return String.format(
        Locale.ROOT,
        "The text was cut after %,d characters; the rest is not searched.",
        characters);
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
