package org.parley.extract.unpack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.parley.domain.ArticleId;

/**
 * Keeps a member that can only be read once: a small one in memory, a larger one in a temporary
 * file under a name of its own.
 *
 * @param maxBytes larger members are only kept if they need not be read at once
 * @param streamed whether a member that begins like this is read bit by bit, however large
 */
public record Spool(long maxBytes, Predicate<byte[]> streamed) {
  private static final int IN_MEMORY = 8_000_000;

  /** Reads a member to its end; the caller closes both the stream and the content. */
  public Content keep(InputStream member) throws IOException {
    byte[] start = member.readNBytes(IN_MEMORY + 1);
    if (start.length <= IN_MEMORY && start.length <= maxBytes) {
      return Content.of(start);
    }
    byte[] head = Arrays.copyOf(start, Math.min(start.length, Content.HEAD));
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), member);
    return keepLarge(head, whole, streamed.test(head) ? Long.MAX_VALUE : maxBytes);
  }

  private static Content keepLarge(byte[] head, InputStream whole, long most) throws IOException {
    Path file = Files.createTempFile("parley-", ".part");
    try {
      long size = copy(whole, file, most);
      if (size <= most) {
        return Content.temporary(file);
      }
      ArticleId id = idOf(file, whole);
      Files.delete(file);
      return new Refused(head, id, most);
    } catch (IOException | RuntimeException | Error e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Copies until there are more bytes than wanted. */
  private static long copy(InputStream from, Path to, long most) throws IOException {
    byte[] buffer = new byte[65_536];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        out.write(buffer, 0, n);
        size += n;
        if (size > most) {
          return size;
        }
      }
    }
    return size;
  }

  private static ArticleId idOf(Path beginning, InputStream rest) throws IOException {
    try (InputStream start = Files.newInputStream(beginning)) {
      return ArticleId.ofContent(new SequenceInputStream(start, rest));
    }
  }

  /** A member of which only the beginning and the id are kept. */
  private static final class Refused extends Content {
    private final byte[] beginning;
    private final ArticleId articleId;
    private final long most;

    Refused(byte[] beginning, ArticleId articleId, long most) {
      this.beginning = beginning;
      this.articleId = articleId;
      this.most = most;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(beginning);
    }

    @Override
    public long size() {
      return -1;
    }

    @Override
    public byte[] bytes(long allowed) throws IOException {
      throw LimitExceeded.tooLarge(-1, most);
    }

    @Override
    public ArticleId id() {
      return articleId;
    }

    @Override
    public SeekableByteChannel channel() {
      return new SeekableInMemoryByteChannel(beginning);
    }
  }
}
