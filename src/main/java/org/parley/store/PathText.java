package org.parley.store;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Paths as texts that differ wherever the paths do. The names of files are bytes; what Java makes
 * of them depends on the locale of the process, and under some locales many names become the same
 * text. A path is kept as the text that its bytes are in UTF-8, and as a {@code file:} address if
 * they are none.
 */
final class PathText {
  private static final char UNREADABLE = '\uFFFD';
  private static final String ADDRESS = "file:";

  private PathText() {}

  /**
   * The text of a path.
   *
   * @param path absolute
   */
  static String of(Path path) {
    String text = path.toString();
    if (text.indexOf(UNREADABLE) < 0) {
      return text;
    }
    String address = path.toUri().getRawPath();
    String trimmed = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    // Each byte is one character here, whatever it means.
    String bytes = URLDecoder.decode(trimmed.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return ADDRESS + trimmed;
    }
  }

  /** The path that a text stands for, under any locale. */
  static Path path(String text) {
    if (text.startsWith(ADDRESS)) {
      return Path.of(URI.create("file://" + text.substring(ADDRESS.length())));
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException notOfThisLocale) {
      String address =
          URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
      return Path.of(URI.create("file://" + address));
    }
  }
}
