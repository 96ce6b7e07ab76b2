package org.parley.extract.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads pieces of markup that are an article and nothing else, as feeds and lists of articles hold
 * them. Safe for use by several threads.
 */
public final class FragmentReader {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|article|section|table)\\b[^<>]{0,500}>");

  private FragmentReader() {}

  /** Whether a text is written in HTML, as opposed to one that happens to hold a "&lt;". */
  public static boolean isMarkup(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
  }

  /** All paragraphs of a piece of markup, in order. */
  public static List<String> paragraphs(String markup) {
    Element body = Jsoup.parseBodyFragment(markup).body();
    Clutter.removeNeverText(body);
    return Blocks.of(body).stream().map(Block::text).toList();
  }

  /** The text of a piece of markup in one line, such as a title with entities. */
  public static String line(String markup) {
    return markup.indexOf('<') < 0 && markup.indexOf('&') < 0
        ? markup
        : Jsoup.parseBodyFragment(markup).text();
  }
}
