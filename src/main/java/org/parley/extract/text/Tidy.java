package org.parley.extract.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans characters: Unicode NFC, white space folded, nothing invisible. */
public final class Tidy {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Co}\\x{200B}\\x{2060}\\x{FEFF}\\x{AD}\\x{FFFC}&&[^\\s\\x{85}]]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x{85}]+");
  private static final Pattern SPACE_IN_LINE = Pattern.compile("[\\s\\p{Z}\\x{85}&&[^\\n]]+");
  private static final Pattern LINE_ENDS =
      Pattern.compile("\\r\\n?|[\\x{85}\\x{2028}\\x{2029}\\f\\x{0B}]");
  private static final Pattern AROUND_LINE_FEEDS = Pattern.compile(" ?\\n[ \\n]*");

  private Tidy() {}

  /** One line: every run of white space becomes one space. May be empty. */
  public static String line(String raw) {
    return SPACE.matcher(visible(raw)).replaceAll(" ").strip();
  }

  /** One paragraph: its line feeds stay, at most one in a row. May be empty. */
  public static String paragraph(String raw) {
    String folded = SPACE_IN_LINE.matcher(visible(unixLines(raw))).replaceAll(" ");
    return AROUND_LINE_FEEDS.matcher(folded).replaceAll("\n").strip();
  }

  /** The same text with every kind of line end as a line feed. */
  static String unixLines(String raw) {
    return LINE_ENDS.matcher(raw).replaceAll("\n");
  }

  private static String visible(String raw) {
    return Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
  }
}
