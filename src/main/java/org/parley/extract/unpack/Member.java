package org.parley.extract.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Failure;

/**
 * A file in an archive.
 *
 * @param name as the archive spells it; never to be used as a path
 * @param refusal why its bytes cannot be had; null if they can
 * @param opening gives its bytes, at most once, before the next member is asked for
 */
public record Member(String name, @Nullable Failure refusal, Opening opening) {
  /** Gives the bytes of a member. */
  public interface Opening {
    /** The bytes; the caller closes the stream. */
    InputStream open() throws IOException;
  }

  /** Hears of the members of an archive, in the archive's order. */
  public interface Receiver {
    void receive(Member member) throws IOException;
  }
}
