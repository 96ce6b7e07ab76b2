package org.parley.web.page;

/**
 * What every page has around its own matter.
 *
 * @param title of the window, plain text
 * @param canonical the page's one address, relative to the site's root
 * @param texts the interface's language
 * @param assets where style sheets and scripts lie, for example {@code /assets/1f3c}
 * @param preview what other programs show of a link to the page
 */
public record Frame(String title, String canonical, Texts texts, String assets, Preview preview) {
  /** A page whose preview says nothing of what it holds. */
  public Frame(String title, String canonical, Texts texts, String assets) {
    this(title, canonical, texts, assets, Preview.generic(texts));
  }

  public Frame {
    title = withoutDirections(title);
  }

  /** The same with another preview. */
  Frame with(Preview other) {
    return new Frame(title, canonical, texts, assets, other);
  }

  /** A window's title has no markup that could contain marks which turn the direction of text. */
  private static String withoutDirections(String text) {
    return text.replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
  }
}
