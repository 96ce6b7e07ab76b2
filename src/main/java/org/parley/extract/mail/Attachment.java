package org.parley.extract.mail;

import java.io.IOException;

/**
 * Something that a mail carries.
 *
 * @param name as its sender called it; never to be used as a path
 * @param picture whether the mail shows it within its text: a logo, a signature
 * @param bytes gives its bytes
 */
public record Attachment(String name, boolean picture, Bytes bytes) {
  /** Gives the bytes of an attachment, decoded. */
  public interface Bytes {
    byte[] read() throws IOException;
  }
}
