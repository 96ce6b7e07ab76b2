package org.parley.extract.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/** What a packed file holds, unpacked afresh each time it is read; its id is that of the file. */
public final class Unpacked extends Content {
  private final Content packed;
  private final Compression compression;
  private final Meter meter;
  private @Nullable Content kept;

  /**
   * The unpacked bytes.
   *
   * @param packed not closed by this
   */
  public Unpacked(Content packed, Compression compression, Meter meter) {
    this.packed = packed;
    this.compression = compression;
    this.meter = meter;
  }

  @Override
  public InputStream open() throws IOException {
    AtomicLong read = new AtomicLong();
    InputStream source =
        new ProxyInputStream(packed.open()) {
          @Override
          protected void afterRead(int count) {
            read.addAndGet(Math.max(0, count));
          }
        };
    try {
      return meter.layer(read::get).watch(compression.unpack(source));
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public ArticleId id() throws IOException {
    return packed.id();
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    if (kept == null) {
      try (InputStream in = open()) {
        kept = new Spool(Long.MAX_VALUE, head -> true).keep(in);
      }
    }
    return kept.channel();
  }

  @Override
  public void close() throws IOException {
    if (kept != null) {
      kept.close();
    }
  }
}
