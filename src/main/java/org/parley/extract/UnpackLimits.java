package org.parley.extract;

/**
 * How far containers are unpacked: archives, mailboxes, lists of records. What was read before a
 * limit is reached stays.
 *
 * @param maxDepth containers within containers; 1 reads the files of an archive, but no archive in
 *     it
 * @param maxFiles files read from one file, at any depth
 * @param maxRecords records, mails, items and pages read from one file, at any depth
 * @param maxBytes bytes unpacked from one file in all, those of containers within it included
 * @param maxRatio how many bytes may come out of one packed byte, once {@link #RATIO_FROM} have
 */
public record UnpackLimits(
    int maxDepth, long maxFiles, long maxRecords, long maxBytes, int maxRatio) {
  /** Honest files may be packed as tightly as they like up to this many bytes. */
  public static final long RATIO_FROM = 10_000_000;

  /** Five deep, 100,000 files or 1,000,000 records, 20 GB, 100 to 1. */
  public static final UnpackLimits DEFAULT =
      new UnpackLimits(5, 100_000, 1_000_000, 20_000_000_000L, 100);

  public UnpackLimits {
    if (maxDepth < 1 || maxFiles < 1 || maxRecords < 1 || maxBytes < 1 || maxRatio < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
