package org.parley.domain;

import java.nio.charset.StandardCharsets;
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
    return new ArticleId(sha256(content).substring(0, HEX_DIGITS));
  }

  /** The SHA-256 of a text in UTF-8, as hexadecimal digits. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
