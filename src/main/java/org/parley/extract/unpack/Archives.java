package org.parley.extract.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.parley.domain.Failure;

/** Goes through the members of archives. */
public final class Archives {
  /** What protects a file from being read. */
  public static final Failure ENCRYPTED =
      new Failure(
          Failure.Reason.ENCRYPTED, "The file is protected by a password; save it without one.");

  private static final int MEMORY_KIB = 131_072;

  private Archives() {}

  /**
   * Goes through a ZIP archive; of a broken one, through what can be read from its beginning.
   *
   * @param names reads names whose encoding the archive does not tell
   */
  public static void zip(
      Content content, Meter meter, Function<byte[], String> names, Member.Receiver receiver)
      throws IOException {
    new ZipMembers(content, meter, names, receiver).read();
  }

  /** Goes through a TAR archive. */
  public static void tar(Content content, Meter meter, Member.Receiver receiver)
      throws IOException {
    // not buffered: where a packed tape breaks off, a buffer loses what came before
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(content.open(), StandardCharsets.UTF_8.name())) {
      // nothing is packed in a tape itself; what is packed around it is watched there
      Meter.Layer layer = meter.layer(() -> Long.MAX_VALUE);
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
          receiver.receive(new Member(entry.getName(), null, () -> layer.watch(new KeptOpen(tar))));
        }
      }
    }
  }

  /** Goes through a 7z archive. */
  public static void sevenZip(Content content, Meter meter, Member.Receiver receiver)
      throws IOException {
    try (SeekableByteChannel channel = content.channel();
        SevenZFile archive =
            SevenZFile.builder()
                .setSeekableByteChannel(channel)
                .setMaxMemoryLimitKiB(MEMORY_KIB)
                .setUseDefaultNameForUnnamedEntries(true)
                .get()) {
      long size = channel.size();
      Meter.Layer layer = meter.layer(() -> size);
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          receiver.receive(
              new Member(entry.getName(), null, () -> layer.watch(new SevenZipStream(archive))));
        }
      }
    }
  }

  /** Whether a library asks for a password. */
  public static boolean asksForPassword(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PasswordRequiredException) {
        return true;
      }
    }
    return false;
  }

  private static final class SevenZipStream extends InputStream {
    private final SevenZFile archive;

    SevenZipStream(SevenZFile archive) {
      this.archive = archive;
    }

    @Override
    public int read() throws IOException {
      return archive.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return archive.read(buffer, offset, length);
    }
  }

  /** The members of a tape are read from the tape, which goes on after them. */
  static final class KeptOpen extends FilterInputStream {
    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
