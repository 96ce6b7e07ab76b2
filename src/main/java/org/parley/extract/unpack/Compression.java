package org.parley.extract.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/** The ways in which a single file is packed: nothing but the same file, made smaller. */
public enum Compression {
  GZIP("\u001F\u008B"),
  BZIP2("BZh"),
  XZ("\u00FD7zXZ\0"),
  COMPRESS("\u001F\u009D");

  private static final int MEMORY_KIB = 131_072;

  /** The bytes it begins with, each as a character. */
  private final String magic;

  Compression(String magic) {
    this.magic = magic;
  }

  /** How a file that begins like this is packed; empty if it is not. */
  public static Optional<Compression> of(byte[] head) {
    for (Compression each : values()) {
      if (Signature.starts(head, each.magic.chars().toArray())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The name of the file that was packed under this name: {@code x.tar} for {@code x.tgz}. */
  public static String unpackedName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches(".*\\.(?:tgz|tbz2?|txz)")) {
      return name.substring(0, name.lastIndexOf('.')) + ".tar";
    }
    return lower.matches(".+\\.(?:gz|gzip|bz2|bz|xz|z)")
        ? name.substring(0, name.lastIndexOf('.'))
        : name;
  }

  /** The unpacked bytes; closing the stream closes {@code packed}. */
  InputStream unpack(InputStream packed) throws IOException {
    InputStream in = new BufferedInputStream(packed, 65_536);
    return switch (this) {
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(MEMORY_KIB)
              .get();
      case COMPRESS -> new ZCompressorInputStream(in, MEMORY_KIB);
    };
  }
}
