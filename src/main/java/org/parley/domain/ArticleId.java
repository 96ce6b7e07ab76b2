package org.parley.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * The stable name of an article: the first 96 bits of the SHA-256 of the file's bytes, as 24
 * hexadecimal digits. The same bytes have the same id under any name, in any folder, on any
 * machine. For a member of an archive these are the member's bytes; for a record of a list its
 * title, text and other columns in the order of their names, so that equal records have the same id
 * however they are spaced.
 */
public record ArticleId(String value) {
  private static final int HEX_DIGITS = 24;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + HEX_DIGITS + "}");

  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /** The id of a file with this content. */
  public static ArticleId ofContent(byte[] content) {
    return ofHash(Sha256.of(content));
  }

  /**
   * The id of a file with this content, however large it is.
   *
   * @param content read to its end; the caller closes it
   */
  public static ArticleId ofContent(InputStream content) throws IOException {
    return ofHash(Sha256.of(content));
  }

  /**
   * The id of a file whose content has this SHA-256.
   *
   * @param hash 64 lower-case hexadecimal digits
   */
  public static ArticleId ofHash(String hash) {
    return new ArticleId(hash.substring(0, HEX_DIGITS));
  }

  @Override
  public String toString() {
    return value;
  }
}
