package org.parley.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The forms that articles are exported in.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a>
 * @see <a href="https://jsonlines.org/">JSON lines</a>
 */
public enum Format {
  CSV("csv", "csv", "text/csv; charset=utf-8"),
  JSONL("jsonl", "jsonl", "application/jsonl; charset=utf-8"),
  BIBTEX("bib", "bib", "application/x-bibtex; charset=utf-8"),
  RIS("ris", "ris", "application/x-research-info-systems; charset=utf-8"),
  CSL_JSON("csl", "csl.json", "application/vnd.citationstyles.csl+json");

  /** Those that hold references rather than articles. */
  public static final List<Format> CITATIONS = List.of(BIBTEX, RIS, CSL_JSON);

  private final String key;
  private final String extension;
  private final String mediaType;

  Format(String key, String extension, String mediaType) {
    this.key = key;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The name in commands, for example {@code csl}. */
  public String key() {
    return key;
  }

  /** What names of such files end with, without the dot, for example {@code csl.json}. */
  public String extension() {
    return extension;
  }

  /** The media type, with the encoding of the text. */
  public String mediaType() {
    return mediaType;
  }

  /** The form of this key; empty if there is none. */
  public static Optional<Format> of(String key) {
    return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
  }
}
