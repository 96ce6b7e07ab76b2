package org.parley.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The header by which a browser saves an answer under a name and does not show it: RFC 6266, with
 * the name in ASCII for old programs and in UTF-8 after RFC 8187 for all others.
 */
final class Attachment {
  private static final int LONGEST = 200;

  private Attachment() {}

  /** The header's value; what would name a folder, end the header or turn the name is left out. */
  static String named(String file) {
    String name = clean(file);
    return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String clean(String file) {
    String safe =
        file.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "")
            .replaceAll("[/\\\\:*?\"<>|]", "_")
            .strip();
    String unhidden = safe.replaceAll("^\\.+", "");
    String name = unhidden.isEmpty() ? "file" : unhidden;
    return name.length() <= LONGEST ? name : shortened(name);
  }

  /** Keeps the ending, which says what kind of file it is. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 || name.length() - dot > 12 ? "" : name.substring(dot);
    int cut = name.offsetByCodePoints(0, Math.min(LONGEST / 2, name.codePointCount(0, dot(name))));
    return name.substring(0, cut) + ending;
  }

  private static int dot(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name.length() : dot;
  }

  private static String ascii(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
