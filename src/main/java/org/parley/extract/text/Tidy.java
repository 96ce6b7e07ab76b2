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
    return isTidy(raw) ? raw : foldedLine(raw);
  }

  private static String foldedLine(String raw) {
    return SPACE.matcher(visible(raw)).replaceAll(" ").strip();
  }

  /** One paragraph: its line feeds stay, at most one in a row. May be empty. */
  public static String paragraph(String raw) {
    if (isTidy(raw)) {
      return raw;
    }
    String folded = SPACE_IN_LINE.matcher(visible(unixLines(raw))).replaceAll(" ");
    return AROUND_LINE_FEEDS.matcher(folded).replaceAll("\n").strip();
  }

  /** The same text with every kind of line end as a line feed. */
  static String unixLines(String raw) {
    return isUnix(raw) ? raw : withUnixLines(raw);
  }

  private static String withUnixLines(String raw) {
    return LINE_ENDS.matcher(raw).replaceAll("\n");
  }

  private static String visible(String raw) {
    return Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
  }

  /**
   * Whether nothing has to be done, which is so for most lines; regular expressions take ten times
   * as long to find out. Only knows the most usual characters.
   */
  private static boolean isTidy(String raw) {
    char last = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char each = raw.charAt(i);
      boolean doubled = each == ' ' && last == ' ';
      if (doubled || !isUsual(each)) {
        return false;
      }
      last = each;
    }
    return last != ' ' || raw.isEmpty();
  }

  /** Latin and Cyrillic letters, which are their own normal form, digits and punctuation. */
  private static boolean isUsual(char each) {
    return (each >= ' ' && each <= '~')
        || (each >= 0xA1 && each < 0x300 && each != 0xAD)
        || (each >= 0x400 && each <= 0x482)
        || (each >= 0x48A && each < 0x530)
        || (each >= 0x2010 && each <= 0x2027);
  }

  private static boolean isUnix(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char each = raw.charAt(i);
      boolean otherEnd = each == '\r' || each == '\f' || each == 0x0B || each == 0x85;
      if (otherEnd || each == 0x2028 || each == 0x2029) {
        return false;
      }
    }
    return true;
  }
}
