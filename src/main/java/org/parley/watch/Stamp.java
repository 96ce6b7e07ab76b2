package org.parley.watch;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What a path was at one look: two equal stamps mean that it did not change in between.
 *
 * @param size in bytes; negative for what is no file
 * @param modified in nanoseconds since 1970
 * @param identity differs, most likely, when another file took the name
 */
record Stamp(long size, long modified, int identity) {
  /** There is nothing there. */
  static final Stamp MISSING = new Stamp(-1, Long.MIN_VALUE, 0);

  static final Stamp FOLDER = new Stamp(-2, Long.MIN_VALUE, 0);

  static Stamp of(BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return FOLDER;
    }
    if (!attributes.isRegularFile()) {
      return MISSING; // a pipe or a device is nothing to read
    }
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        Objects.hashCode(attributes.fileKey()));
  }

  boolean isFolder() {
    return size == FOLDER.size;
  }

  /**
   * Whether the last change lies so far back. One in the future says nothing, and counts as if it
   * did.
   */
  boolean isOlderThan(Duration age) {
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    return modified > now || modified <= now - age.toNanos();
  }
}
