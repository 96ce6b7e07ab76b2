package org.parley.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What Parley does with a file of a media type. */
enum FileKind {
  PAGE,
  PLAIN_TEXT,
  MAIL,
  /** A document, if it is of a type that is read at all. */
  DOCUMENT,
  NOT_AN_ARTICLE;

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private static final Set<String> PLAIN_TEXTS =
      Set.of("text/plain", "text/markdown", "text/x-web-markdown", "text/x-rst", "text/x-log");

  private static final Set<String> MAILS =
      Set.of(
          "message/rfc822",
          // one mail on its own that begins like a mailbox
          "application/mbox",
          "message/news",
          "message/x-emlx",
          "multipart/related",
          "application/x-mimearchive",
          "application/vnd.ms-outlook");

  private static final Pattern NOT_ARTICLES =
      Pattern.compile(
          "(?:image|audio|video|font|model)/.*|text/(?:css|javascript|x-.*|vtt|calendar|vcard|vnd\\.graphviz)"
              + "|application/(?:(?:x-)?javascript|ecmascript|typescript|json|x-sh|x-font.*|font-.*"
              + "|vnd\\.ms-(?:opentype|fontobject)|java-vm|wasm|manifest\\+json|x-bat|x-php|x-yaml)");

  /** The kind of a media type without parameters, such as {@code application/pdf}. */
  static FileKind of(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (PAGES.contains(type)) {
      return PAGE;
    }
    if (PLAIN_TEXTS.contains(type)) {
      return PLAIN_TEXT;
    }
    if (MAILS.contains(type)) {
      return MAIL;
    }
    if (NOT_ARTICLES.matcher(type).matches()) {
      return NOT_AN_ARTICLE;
    }
    return DOCUMENT;
  }
}
