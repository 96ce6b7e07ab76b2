package org.parley.feed;

/** Text as XML can hold it. */
final class XmlText {
  private XmlText() {}

  /** Without the few characters that XML 1.0 (section 2.2) has no way to write. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> isOfXml(character) ? character : '\uFFFD')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isOfXml(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
