package org.parley.extract.unpack;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Tells archives by the bytes that they begin with. */
public final class Signature {
  private static final int TAR_BLOCK = 512;

  private Signature() {}

  public static boolean isZip(byte[] head) {
    return starts(head, 'P', 'K', 3, 4)
        || starts(head, 'P', 'K', 5, 6)
        || starts(head, 'P', 'K', '0', '0', 'P', 'K', 3, 4);
  }

  static boolean isEmptyZip(byte[] head) {
    return starts(head, 'P', 'K', 5, 6);
  }

  public static boolean isSevenZip(byte[] head) {
    return starts(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C);
  }

  /** Old tapes have no mark, but their first block has a checksum. */
  public static boolean isTar(byte[] head) {
    return head.length >= TAR_BLOCK
        && head[0] != 0
        && (TarArchiveInputStream.matches(head, TAR_BLOCK) || hasCheckSum(head));
  }

  private static boolean hasCheckSum(byte[] head) {
    try {
      return TarUtils.verifyCheckSum(head);
    } catch (IllegalArgumentException noNumberWhereItWouldStand) {
      return false;
    }
  }

  static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
