package org.parley.web.page;

/**
 * What other programs show of a link to a page: nothing of a collection, unless whoever serves it
 * wants that.
 *
 * @param title plain text
 * @param description plain text
 */
public record Preview(String title, String description) {
  /** Of a page that says nothing of what it holds. */
  static Preview generic(Texts texts) {
    return new Preview(texts.of("share.preview.page"), texts.of("share.preview.about"));
  }

  /** Of a search that says nothing of what it finds. */
  public static Preview genericSearch(Texts texts) {
    return new Preview(texts.of("share.preview.search"), texts.of("share.preview.about"));
  }
}
