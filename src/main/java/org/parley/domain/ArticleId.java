package org.parley.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stable name of an article: the first 96 bits of the SHA-256 of the file's bytes, as 24
 * hexadecimal digits. The same bytes have the same id under any name, in any folder, on any
 * machine.
 */
public record ArticleId(String value) {
  private static final int HEX_DIGITS = 24;

  public ArticleId {
    if (!value.matches("[0-9a-f]{" + HEX_DIGITS + "}")) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /** The id of a file with this content. */
  public static ArticleId ofContent(byte[] content) {
    return ofDigest(sha256().digest(content));
  }

  /**
   * The id of a file with this content, however large it is.
   *
   * @param content read to its end; the caller closes it
   */
  public static ArticleId ofContent(InputStream content) throws IOException {
    DigestInputStream digested = new DigestInputStream(content, sha256());
    digested.transferTo(OutputStream.nullOutputStream());
    return ofDigest(digested.getMessageDigest().digest());
  }

  /** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static ArticleId ofDigest(byte[] digest) {
    return new ArticleId(HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
