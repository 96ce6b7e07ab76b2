package org.parley.extract.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Takes a mailbox (mbox, RFC 4155) apart: a mail begins with a line {@code From sender date} at the
 * beginning or after an empty line. Lines in a mail that begin like that are written with a {@code
 * >} before them, which is taken off.
 */
public final class Mailbox {
  private static final Pattern FROM =
      Pattern.compile("From \\S.*\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\b.*)?");
  private static final Pattern OPENING =
      Pattern.compile(
          "\\AFrom \\S[^\\r\\n]*\\d{1,2}:\\d{2}[^\\r\\n]*\\r?\\n(?:>?[\\w-]+:|\\r?\\n)");
  private static final Pattern QUOTED = Pattern.compile(">+From .*");
  private static final int LONGEST_FROM = 300;

  private Mailbox() {}

  /** Hears of the mails of a mailbox, in order. */
  public interface Receiver {
    /**
     * The next mail.
     *
     * @param content its bytes, as far as they are kept
     * @param whole whether these are all its bytes
     */
    void receive(byte[] content, boolean whole) throws IOException;
  }

  /** Whether a file that begins like this is a mailbox. */
  public static boolean is(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 4_096), StandardCharsets.ISO_8859_1);
    return OPENING.matcher(start).find();
  }

  /**
   * Goes through a mailbox.
   *
   * @param mailbox read to its end; the caller closes it
   * @param most how many bytes of a mail are kept
   */
  public static void read(InputStream mailbox, long most, Receiver receiver) throws IOException {
    BufferedInputStream in = new BufferedInputStream(mailbox, 65_536);
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean afterBlank = true;
    boolean begun = false;
    boolean whole = true;
    while (nextLine(in, line)) {
      if (afterBlank && isFrom(line)) {
        if (begun) {
          receiver.receive(mail.toByteArray(), whole);
        }
        begun = true;
        whole = true;
        mail.reset();
      } else if (begun) {
        whole &= mail.size() + line.size() <= most;
        if (whole) {
          append(line, mail);
        }
      }
      afterBlank = isBlank(line);
    }
    if (begun) {
      receiver.receive(mail.toByteArray(), whole);
    }
  }

  private static void append(ByteArrayOutputStream line, ByteArrayOutputStream mail) {
    byte[] bytes = line.toByteArray();
    boolean quoted =
        bytes.length > 0
            && bytes[0] == '>'
            && bytes.length < LONGEST_FROM
            && QUOTED.matcher(line.toString(StandardCharsets.ISO_8859_1).strip()).matches();
    int from = quoted ? 1 : 0;
    mail.write(bytes, from, bytes.length - from);
  }

  private static boolean isFrom(ByteArrayOutputStream line) {
    return line.size() > 5
        && line.size() < LONGEST_FROM
        && FROM.matcher(line.toString(StandardCharsets.ISO_8859_1).strip()).matches();
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    return line.size() <= 2 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  /** The next line with its end, or the next piece of a very long one. */
  private static boolean nextLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    line.reset();
    for (int next = in.read(); next >= 0; next = in.read()) {
      line.write(next);
      if (next == '\n' || line.size() >= 1_000_000) {
        return true;
      }
    }
    return line.size() > 0;
  }
}
