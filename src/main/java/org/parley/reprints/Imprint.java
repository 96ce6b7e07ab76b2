package org.parley.reprints;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a text is recognised by.
 *
 * @param signature to compare it with another
 * @param bands to find those worth comparing: two texts that share four tenths of their runs of
 *     words have a band in common in 94 of 100 cases, two that share one tenth in 4; empty for a
 *     text that is too short to be told a reprint
 */
public record Imprint(Signature signature, List<String> bands) {
  /** Texts that agree in so many neighbouring values are worth comparing. */
  private static final int ROWS = 3;

  private static final int BANDS = 42;
  private static final int CHARACTERS = 6;

  public Imprint {
    bands = List.copyOf(bands);
  }

  /** The imprint of a text. */
  public static Imprint of(String text) {
    long[] runs = Shingles.of(text);
    long[] least = MinHash.of(runs);
    byte[] values = new byte[least.length];
    for (int i = 0; i < least.length; i++) {
      values[i] = (byte) Mixing.mixed(least[i]);
    }
    Signature signature = new Signature(runs.length, values);
    return new Imprint(signature, signature.isTooShort() ? List.of() : bands(least));
  }

  private static List<String> bands(long[] least) {
    List<String> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
        hash = Mixing.mixed(hash + least[i]);
      }
      bands.add(word(hash));
    }
    return bands;
  }

  /** The first 36 bits as letters, digits, {@code -} and {@code _}. */
  private static String word(long hash) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(hash).array();
    return Base64.getUrlEncoder().encodeToString(bytes).substring(0, CHARACTERS);
  }
}
