package org.parley.extract.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Watches what comes out of the containers in one file, and stops what unpacks to far too much. Not
 * safe for use by several threads.
 */
public final class Meter {
  private final long maxBytes;
  private final int maxRatio;
  private final long ratioFrom;
  private long unpacked;

  /**
   * A meter for one file.
   *
   * @param maxBytes bytes that may come out in all
   * @param maxRatio bytes that may come out of one packed byte
   * @param ratioFrom bytes from which on the ratio counts
   */
  public Meter(long maxBytes, int maxRatio, long ratioFrom) {
    this.maxBytes = maxBytes;
    this.maxRatio = maxRatio;
    this.ratioFrom = ratioFrom;
  }

  /**
   * Watches one container, whose members share its bytes.
   *
   * @param packed how many packed bytes were read so far
   */
  public Layer layer(LongSupplier packed) {
    return new Layer(packed);
  }

  /** What comes out of one container, or of one member of it. */
  public final class Layer {
    private final LongSupplier packed;
    private long out;

    private Layer(LongSupplier packed) {
      this.packed = packed;
    }

    /** The same bytes, watched; closing it closes {@code member}. */
    public InputStream watch(InputStream member) {
      return new Watched(member, this, true);
    }

    /** Watched for itself only: what is watched by another layer too counts once in all. */
    InputStream alone(InputStream member) {
      return new Watched(member, this, false);
    }

    private void add(int count) throws LimitExceeded {
      out += count;
      long in = Math.max(1, packed.getAsLong());
      if (out > ratioFrom && out / in > maxRatio) {
        throw LimitExceeded.bomb(out, in, maxRatio);
      }
    }
  }

  private void add(int count) throws LimitExceeded {
    unpacked += count;
    if (unpacked > maxBytes) {
      throw LimitExceeded.tooMuchInAll(maxBytes);
    }
  }

  private final class Watched extends FilterInputStream {
    private final Layer layer;
    private final boolean inAll;

    Watched(InputStream in, Layer layer, boolean inAll) {
      super(in);
      this.layer = layer;
      this.inAll = inAll;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(0, count));
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      byte[] nowhere = new byte[(int) Math.min(8_192, Math.max(0, count))];
      return Math.max(0, read(nowhere, 0, nowhere.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void count(int bytes) throws LimitExceeded {
      layer.add(bytes);
      if (inAll) {
        Meter.this.add(bytes);
      }
    }
  }
}
