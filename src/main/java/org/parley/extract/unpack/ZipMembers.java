package org.parley.extract.unpack;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Failure;

/** Goes through a ZIP archive by its table of contents, or without one where that is lost. */
final class ZipMembers {
  private final Content content;
  private final Meter meter;
  private final Function<byte[], String> names;
  private final Member.Receiver receiver;
  private final IdentityHashMap<ZipArchiveEntry, String> guessed = new IdentityHashMap<>();

  ZipMembers(
      Content content, Meter meter, Function<byte[], String> names, Member.Receiver receiver) {
    this.names = names;
    this.content = content;
    this.meter = meter;
    this.receiver = receiver;
  }

  void read() throws IOException {
    try (SeekableByteChannel channel = content.channel()) {
      long size = channel.size();
      Meter.Layer layer = meter.layer(() -> size);
      ZipFile archive;
      try {
        archive = ZipFile.builder().setSeekableByteChannel(channel).get();
      } catch (IOException | IllegalArgumentException noTableOfContents) {
        withoutTable(layer);
        throw new TornArchive(noTableOfContents);
      }
      try (archive) {
        List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
        if (entries.isEmpty() && !Signature.isEmptyZip(content.head())) {
          withoutTable(layer);
          throw new TornArchive(new ZipException("an empty table of contents"));
        }
        guessNames(entries);
        for (ZipArchiveEntry entry : entries) {
          if (!entry.isDirectory() && !entry.isUnixSymlink()) {
            receiver.receive(member(archive, entry, layer));
          }
        }
      }
    }
  }

  private Member member(ZipFile archive, ZipArchiveEntry entry, Meter.Layer layer) {
    return new Member(
        name(entry),
        refusal(entry, archive.canReadEntryData(entry)),
        () -> {
          Meter.Layer own = meter.layer(() -> Math.max(1, entry.getCompressedSize()));
          InputStream bytes = archive.getInputStream(entry);
          if (bytes == null) {
            throw new ZipException("no such member");
          }
          return layer.watch(own.alone(bytes));
        });
  }

  private void withoutTable(Meter.Layer layer) throws IOException {
    try (InputStream in = new BufferedInputStream(content.open());
        ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          receiver.receive(
              new Member(
                  name(entry),
                  refusal(entry, zip.canReadEntryData(entry)),
                  () -> layer.watch(new Archives.KeptOpen(zip))));
        }
      }
    } catch (LimitExceeded limit) {
      throw limit;
    } catch (IOException | RuntimeException torn) {
      // this is where the archive was torn off; the caller says so
    }
  }

  /** Archives that do not say how names are written are read as most people write them. */
  private String name(ZipArchiveEntry entry) {
    return saysHow(entry)
        ? entry.getName()
        : guessed.computeIfAbsent(entry, each -> names.apply(each.getRawName()));
  }

  /** All names of an archive together tell more about their encoding than each alone. */
  private void guessNames(List<ZipArchiveEntry> entries) {
    List<ZipArchiveEntry> unsaid = entries.stream().filter(entry -> !saysHow(entry)).toList();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (ZipArchiveEntry entry : unsaid) {
      all.writeBytes(entry.getRawName());
      all.write('\n');
    }
    String[] lines = names.apply(all.toByteArray()).split("\n", -1);
    for (int i = 0; i < unsaid.size() && lines.length == unsaid.size() + 1; i++) {
      guessed.put(unsaid.get(i), lines[i]);
    }
  }

  private static boolean saysHow(ZipArchiveEntry entry) {
    return entry.getRawName() == null
        || entry.getGeneralPurposeBit().usesUTF8ForNames()
        || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
  }

  private static @Nullable Failure refusal(ZipArchiveEntry entry, boolean readable) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Archives.ENCRYPTED;
    }
    return readable
        ? null
        : new Failure(
            Failure.Reason.UNSUPPORTED,
            "It is packed in a way that is not read ("
                + UnsupportedZipFeatureException.Feature.METHOD
                + " "
                + entry.getMethod()
                + ").");
  }

  /** A ZIP archive without its end. */
  static final class TornArchive extends EOFException {
    private static final long serialVersionUID = 1L;

    TornArchive(Exception cause) {
      super("no table of contents");
      initCause(cause);
    }
  }
}
