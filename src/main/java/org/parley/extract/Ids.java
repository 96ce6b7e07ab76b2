package org.parley.extract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.extract.unpack.Content;

/** The ids of contents. */
final class Ids {
  private Ids() {}

  /** The id; null if not even the bytes can be read. */
  static @Nullable ArticleId of(Content content) {
    try {
      return content.id();
    } catch (IOException unreadable) {
      return null;
    }
  }
}
