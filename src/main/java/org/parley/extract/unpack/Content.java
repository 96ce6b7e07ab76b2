package org.parley.extract.unpack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/**
 * The bytes of a file or of a member, which can be read from the beginning any number of times.
 * Whoever makes one closes it, which deletes what it keeps in a temporary file. Not safe for use by
 * several threads.
 */
public abstract class Content implements Closeable {
  /** Enough to tell what a file is. */
  public static final int HEAD = 65_536;

  private byte @Nullable [] head;
  private @Nullable ArticleId id;

  /** A file; it stays where it is when this is closed. */
  public static Content of(Path file) {
    return new OnDisk(file, false);
  }

  public static Content of(byte[] bytes) {
    return new InMemory(bytes);
  }

  /** A file that is deleted when this is closed. */
  static Content temporary(Path file) {
    return new OnDisk(file, true);
  }

  /** The bytes from the beginning; the caller closes the stream. */
  public abstract InputStream open() throws IOException;

  /** How many bytes there are; negative if nobody knows before they are read. */
  public abstract long size() throws IOException;

  /** The bytes in any order; the caller closes the channel. */
  public abstract SeekableByteChannel channel() throws IOException;

  /** The first bytes, at most {@link #HEAD}; fewer if they cannot be read beyond some place. */
  public final byte[] head() throws IOException {
    if (head == null) {
      try (InputStream in = open()) {
        head = beginning(in);
      }
    }
    return head;
  }

  /** Reads in small steps: what a step fails to read in full is lost. */
  private static byte[] beginning(InputStream in) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] step = new byte[512];
    try {
      for (int n = in.read(step); n >= 0 && read.size() < HEAD; n = in.read(step)) {
        read.write(step, 0, n);
      }
    } catch (IOException broken) {
      if (read.size() == 0) {
        throw broken;
      }
    }
    return Arrays.copyOf(read.toByteArray(), Math.min(HEAD, read.size()));
  }

  /**
   * All bytes.
   *
   * @throws LimitExceeded if there are more than {@code most}
   */
  public byte[] bytes(long most) throws IOException {
    long size = size();
    if (size > most) {
      throw LimitExceeded.tooLarge(size, most);
    }
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        throw LimitExceeded.tooLarge(-1, most);
      }
      return bytes;
    }
  }

  /** The id of these bytes. */
  public ArticleId id() throws IOException {
    if (id == null) {
      try (InputStream in = open()) {
        id = ArticleId.ofContent(in);
      }
    }
    return id;
  }

  @Override
  public void close() throws IOException {}

  private static final class InMemory extends Content {
    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] bytes(long most) throws IOException {
      return bytes.length <= most ? bytes : super.bytes(most);
    }

    @Override
    public SeekableByteChannel channel() {
      return new SeekableInMemoryByteChannel(bytes);
    }
  }

  private static final class OnDisk extends Content {
    private final Path file;
    private final boolean temporary;

    OnDisk(Path file, boolean temporary) {
      this.file = file;
      this.temporary = temporary;
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public long size() throws IOException {
      return Files.size(file);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
      return Files.newByteChannel(file);
    }

    @Override
    public void close() throws IOException {
      if (temporary) {
        Files.deleteIfExists(file);
      }
    }
  }
}
