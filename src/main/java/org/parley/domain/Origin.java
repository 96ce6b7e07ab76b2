package org.parley.domain;

/** The kind of place that a described value was read from; {@link #key} is its name in the JSON. */
public enum Origin {
  /** A line or row of a list of articles. */
  RECORD("record"),
  /** An item of an RSS or Atom feed. */
  FEED("feed"),
  JSON_LD("json-ld"),
  META("meta"),
  OPEN_GRAPH("open-graph"),
  MICRODATA("microdata"),
  RSS("rss"),
  BYLINE("byline"),
  HEADING("heading"),
  LEAD("lead"),
  CLOSING_LINE("closing-line"),
  PAGE_TITLE("page-title"),
  PAGE_ADDRESS("url"),
  FILE_METADATA("file-metadata"),
  COLLECTION("collection.yaml"),
  CURATOR("curator");

  private final String key;

  Origin(String key) {
    this.key = key;
  }

  /** The name used in JSON and on pages, for example {@code json-ld}. */
  public String key() {
    return key;
  }
}
