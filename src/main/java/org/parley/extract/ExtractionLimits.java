package org.parley.extract;

/**
 * How much of a file is read.
 *
 * @param maxBytes larger files, members and records are refused as too large; containers and lists
 *     of records are streamed and may be larger
 * @param maxCharacters longer texts are cut, in UTF-16 units
 * @param unpack how far containers are unpacked
 */
public record ExtractionLimits(long maxBytes, int maxCharacters, UnpackLimits unpack) {
  /** 50 MB of file, two million characters of text. */
  public static final ExtractionLimits DEFAULT = new ExtractionLimits(50_000_000, 2_000_000);

  public ExtractionLimits {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 8 || maxCharacters < 2) {
      throw new IllegalArgumentException("limits must be positive: " + maxBytes);
    }
  }

  /** Containers are unpacked as far as usual. */
  public ExtractionLimits(long maxBytes, int maxCharacters) {
    this(maxBytes, maxCharacters, UnpackLimits.DEFAULT);
  }
}
