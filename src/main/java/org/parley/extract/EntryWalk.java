package org.parley.extract;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.parley.domain.Clue;
import org.parley.extract.Told.As;
import org.parley.extract.unpack.Compression;
import org.parley.extract.unpack.Content;
import org.parley.extract.unpack.LimitExceeded;
import org.parley.extract.unpack.Meter;
import org.parley.extract.unpack.Spool;
import org.parley.extract.unpack.Unpacked;

/**
 * Goes through one file and all that is in it, in the file's order, and tells of each entry. Not
 * safe for use by several threads.
 */
final class EntryWalk {
  private static final Set<String> ARCHIVES =
      Set.of("application/zip", "application/x-wacz", "application/x-zip-compressed");

  private final EntryReader reader;
  private final ExtractionLimits limits;
  private final Told told;
  private final Meter meter;

  EntryWalk(EntryReader reader, ExtractionLimits limits, EntrySink sink) {
    this.reader = reader;
    this.limits = limits;
    this.told = new Told(sink, limits.unpack());
    this.meter =
        new Meter(limits.unpack().maxBytes(), limits.unpack().maxRatio(), UnpackLimits.RATIO_FROM);
  }

  /**
   * One thing that was found.
   *
   * @param depth in how many containers it lies
   * @param clues what its container says about it
   */
  record Found(EntryName name, Content content, As as, int depth, List<Clue> clues) {
    Found(EntryName name, Content content, As as, int depth) {
      this(name, content, as, depth, List.of());
    }
  }

  Told told() {
    return told;
  }

  Meter meter() {
    return meter;
  }

  EntryReader reader() {
    return reader;
  }

  ExtractionLimits limits() {
    return limits;
  }

  /**
   * Reads something, and whatever is in it.
   *
   * @throws LimitExceeded if nothing more is to be read of the whole file
   */
  void read(Found found) throws LimitExceeded {
    Shape shape;
    try {
      shape = shape(found);
    } catch (IOException | RuntimeException unreadable) {
      unreadable(found, unreadable);
      return;
    }
    switch (shape) {
      case SINGLE -> new SingleFile(this, found).read();
      case PACKED -> packed(found);
      default -> container(found, shape);
    }
  }

  /** A ZIP file may be a document; only its insides tell. */
  private Shape shape(Found found) throws IOException {
    Shape shape = Shape.of(found.content().head(), found.name().own());
    boolean document =
        shape == Shape.ZIP && !ARCHIVES.contains(reader.type(found.name(), found.content()));
    return document ? Shape.SINGLE : shape;
  }

  /**
   * Tells of something whose bytes cannot be had.
   *
   * @throws LimitExceeded if its container is not to be read any further for this reason
   */
  void broken(As as, EntryName name, Exception broken) throws LimitExceeded {
    told.tell(as, name, new Extraction.Unreadable(Failures.ofMember(broken)));
    LimitExceeded limit = LimitExceeded.in(broken);
    if (limit != null) {
      throw limit;
    }
  }

  /** Reads a mail of a mailbox, whatever else it looks like. */
  void mail(Found found) throws LimitExceeded {
    new SingleFile(this, found).read();
  }

  /** What is packed alone is the same file: it keeps its name, and is no container of its own. */
  private void packed(Found found) throws LimitExceeded {
    if (found.depth() > limits.unpack().maxDepth()) {
      told.tell(found.as(), found.name(), tooDeep());
      return;
    }
    EntryName name = found.name().called(Compression.unpackedName(found.name().own()));
    try {
      Compression compression = Compression.of(found.content().head()).orElseThrow();
      try (Content unpacked = new Unpacked(found.content(), compression, meter)) {
        int more = Compression.of(unpacked.head()).isPresent() ? 1 : 0;
        read(new Found(name, unpacked, found.as(), found.depth() + more, found.clues()));
      }
    } catch (LimitExceeded limit) {
      throw limit;
    } catch (IOException broken) {
      unreadable(found, broken);
    }
  }

  /** A bomb that is packed alone is no reason to give up what lies beside it. */
  private void unreadable(Found found, Exception broken) throws LimitExceeded {
    told.tell(
        found.as(),
        found.name(),
        () -> Ids.of(found.content()),
        () -> new Extraction.Unreadable(Failures.ofMember(broken)));
    throwIfAllIsOver(broken);
  }

  private void container(Found found, Shape shape) throws LimitExceeded {
    if (found.depth() >= limits.unpack().maxDepth()) {
      told.tell(found.as(), found.name(), tooDeep());
      return;
    }
    Container container = Container.of(shape, this, found);
    Exception broken = null;
    try {
      container.read();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
      broken = thrown instanceof Exception e ? e : new IOException(thrown);
    }
    Exception end = broken;
    told.tell(
        As.SELF,
        found.name(),
        () -> Ids.of(found.content()),
        () ->
            end == null
                ? container.summary()
                : new Extraction.Unreadable(Failures.ofContainer(end)));
    if (end != null) {
      throwIfAllIsOver(end);
    }
  }

  Extraction tooDeep() {
    return new Extraction.Unreadable(Failures.tooDeep(limits.unpack().maxDepth()));
  }

  /** Keeps what can only be read once for as long as it takes to read it. */
  Spool spool(EntryName name) {
    return new Spool(
        limits.maxBytes(),
        head -> {
          try {
            return Shape.of(head, name.own()).isStreamed();
          } catch (IOException neverInMemory) {
            return false;
          }
        });
  }

  private static void throwIfAllIsOver(Exception broken) throws LimitExceeded {
    LimitExceeded limit = LimitExceeded.in(broken);
    if (limit != null && limit.everything()) {
      throw limit;
    }
  }
}
