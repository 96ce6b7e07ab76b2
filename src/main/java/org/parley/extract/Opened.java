package org.parley.extract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Failure;
import org.parley.extract.unpack.Content;
import org.parley.extract.unpack.LimitExceeded;

/**
 * A file that is read at once.
 *
 * @param bytes all of them; not to be changed
 * @param refusal what became of it already; null if it can be read
 */
@SuppressWarnings("ArrayRecordComponent")
record Opened(String mediaType, byte[] bytes, @Nullable Extraction refusal) {

  /** Opens a file: its bytes and its type, or what stands against reading it. Never throws. */
  static Opened of(Content content, String name, Types types, long maxBytes) {
    try {
      byte[] bytes = content.bytes(maxBytes);
      return bytes.length == 0
          ? not(new Extraction.Unreadable(Failures.empty()))
          : new Opened(types.of(bytes, name), bytes, null);
    } catch (LimitExceeded limit) {
      return not(beyond(limit, content, name, types));
    } catch (IOException | RuntimeException | StackOverflowError thrown) {
      return not(new Extraction.Unreadable(Failures.ofMember(thrown)));
    }
  }

  /** What is said of a file of a type that people do not search. */
  static Extraction notAnArticle(String mediaType) {
    return new Extraction.Skipped("Not an article: " + mediaType + ".");
  }

  /** A film may be as large as it likes. */
  private static Extraction beyond(LimitExceeded limit, Content content, String name, Types types) {
    try {
      String mediaType = types.of(content.head(), name);
      if (limit.failure().reason() == Failure.Reason.TOO_LARGE
          && FileKind.of(mediaType) == FileKind.NOT_AN_ARTICLE) {
        return notAnArticle(mediaType);
      }
    } catch (IOException | RuntimeException unknown) {
      // then it is too large whatever it is
    }
    return new Extraction.Unreadable(limit.failure());
  }

  private static Opened not(Extraction refusal) {
    return new Opened("application/octet-stream", new byte[0], refusal);
  }
}
