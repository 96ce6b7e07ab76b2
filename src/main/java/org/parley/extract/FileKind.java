package org.parley.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What Parley does with a file of a media type. */
enum FileKind {
  PAGE,
  PLAIN_TEXT,
  DOCUMENT,
  NOT_AN_ARTICLE,
  UNSUPPORTED;

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private static final Set<String> PLAIN_TEXTS =
      Set.of("text/plain", "text/x-web-markdown", "text/x-rst", "text/x-log");

  private static final Pattern NOT_ARTICLES =
      Pattern.compile(
          "(?:image|audio|video|font|model)/.*|text/(?:css|javascript|x-.*|vtt|calendar)"
              + "|application/(?:(?:x-)?javascript|ecmascript|typescript|json|x-sh|x-font.*|font-.*"
              + "|vnd\\.ms-(?:opentype|fontobject)|java-vm|wasm|manifest\\+json|x-bat|x-php|x-yaml)");

  private static final Pattern ARCHIVES =
      Pattern.compile(
          "application/(?:zip|gzip|x-.*(?:tar|zip|compress|archive|rar|7z|cpio|lz|xz|arj).*|java-archive"
              + "|zstd|octet-stream|vnd\\.android.*|x-dosexec|x-msdownload.*|x-executable|x-elf|x-object"
              + "|x-sharedlib|x-coredump|x-mach-o.*|x-sqlite3|x-msaccess|x-hdf|x-matlab.*|pkcs.*|x-x509.*"
              + "|x-ms-installer|x-shockwave.*|dicom|vnd\\.tcpdump.*|x-netcdf|x-grib|x-bittorrent)");

  /** The kind of a media type without parameters, such as {@code application/pdf}. */
  static FileKind of(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (PAGES.contains(type)) {
      return PAGE;
    }
    if (PLAIN_TEXTS.contains(type)) {
      return PLAIN_TEXT;
    }
    if (NOT_ARTICLES.matcher(type).matches()) {
      return NOT_AN_ARTICLE;
    }
    return ARCHIVES.matcher(type).matches() ? UNSUPPORTED : DOCUMENT;
  }
}
