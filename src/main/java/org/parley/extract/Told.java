package org.parley.extract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.extract.unpack.LimitExceeded;

/** Tells the sink of the entries of one file, and counts them. Not safe for several threads. */
final class Told {
  private final EntrySink sink;
  private final UnpackLimits limits;
  private long files;
  private long records;

  Told(EntrySink sink, UnpackLimits limits) {
    this.sink = sink;
    this.limits = limits;
  }

  /** What an entry counts as. */
  enum As {
    /** The file itself, or a container after its members: not counted. */
    SELF,
    /** A member of an archive, an attachment. */
    FILE,
    /** A record, a mail of a mailbox, an item of a feed, a page of a web archive. */
    RECORD
  }

  /**
   * An entry.
   *
   * @param id asked for when the entry was read; null if its bytes cannot be read
   * @param reading only asked if somebody wants to know
   * @return whether somebody wanted to know
   */
  boolean tell(
      As as, EntryName name, Supplier<@Nullable ArticleId> id, Supplier<Extraction> reading)
      throws LimitExceeded {
    count(as);
    boolean wanted = sink.begin(name.suffix());
    if (wanted) {
      Extraction extraction = reading.get();
      sink.end(new Entry(name.suffix(), id.get(), extraction), 1);
    }
    return wanted;
  }

  /** An entry without content of its own. */
  void tell(As as, EntryName name, Extraction extraction) throws LimitExceeded {
    tell(as, name, () -> null, () -> extraction);
  }

  private void count(As as) throws LimitExceeded {
    if (as == As.FILE && ++files > limits.maxFiles()) {
      throw LimitExceeded.tooMany(limits.maxFiles(), "files");
    }
    if (as == As.RECORD && ++records > limits.maxRecords()) {
      throw LimitExceeded.tooMany(limits.maxRecords(), "records");
    }
  }
}
