package org.parley.extract.unpack;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Failure;

/** Reading stops here: more would come out than Parley takes. */
public final class LimitExceeded extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;
  private final boolean everything;

  private LimitExceeded(Failure failure, boolean everything) {
    super(failure.detail());
    this.failure = failure;
    this.everything = everything;
  }

  /** A file or member of more bytes than are read at once. */
  public static LimitExceeded tooLarge(long size, long allowed) {
    String found =
        size < 0 ? "The file is larger than that" : format("The file has %,d bytes", size);
    return ofOne(
        Failure.Reason.TOO_LARGE, format(found + "; files of up to %,d are read.", allowed));
  }

  static LimitExceeded bomb(long unpacked, long packed, int allowed) {
    return ofOne(
        Failure.Reason.BOMB,
        format(
            "%,d bytes came out of %,d; more than %,d out of one are not unpacked.",
            unpacked, packed, allowed));
  }

  static LimitExceeded tooMuchInAll(long allowed) {
    String detail =
        format("More than %,d bytes came out of this file; the rest is not read.", allowed);
    return new LimitExceeded(new Failure(Failure.Reason.BOMB, detail), true);
  }

  /** More entries than are read from one file. */
  public static LimitExceeded tooMany(long allowed, String what) {
    String detail = format("It holds more than %,d %s; the rest is not read.", allowed, what);
    return new LimitExceeded(new Failure(Failure.Reason.TOO_LARGE, detail), true);
  }

  /** The limit behind what a library threw; null if it is something else. */
  public static @Nullable LimitExceeded in(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof LimitExceeded limit) {
        return limit;
      }
    }
    return null;
  }

  /** What was found and what is allowed. */
  public Failure failure() {
    return failure;
  }

  /** Whether nothing more is read from the whole file, as opposed to this member. */
  public boolean everything() {
    return everything;
  }

  private static LimitExceeded ofOne(Failure.Reason reason, String detail) {
    return new LimitExceeded(new Failure(reason, detail), false);
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
