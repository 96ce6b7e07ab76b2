package org.parley.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;

/**
 * What became of a file or of an entry in it.
 *
 * @param article the article that it is, or whose content it has; null if it is none
 * @param reason why it was skipped or failed, as a key such as {@code encrypted}; null otherwise
 * @param detail a sentence for a person: the reason, or what is to be noted of an article; null if
 *     there is nothing to say
 */
public record Fate(
    State state, @Nullable ArticleId article, @Nullable String reason, @Nullable String detail) {

  /** The states; {@link #key} is the spelling in JSON, in addresses and in the database. */
  public enum State {
    /** The last run that looked at it made it an article of the index. */
    INDEXED,
    /** It is an article of the index, and nothing had to be done. */
    UNCHANGED,
    /** Another file or entry with the same content is the article. */
    DUPLICATE,
    /** It is nothing that people search. */
    SKIPPED,
    /** It should have been an article, but could not be read. */
    FAILED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Fate indexed(ArticleId article, @Nullable String note) {
    return new Fate(State.INDEXED, article, null, note);
  }

  /** The same content as another file, which people know by the name {@code of}. */
  public static Fate duplicate(ArticleId article, String of) {
    return new Fate(State.DUPLICATE, article, null, "The same as " + of + ".");
  }

  public static Fate skipped(String reason, String detail) {
    return new Fate(State.SKIPPED, null, reason, detail);
  }

  public static Fate failed(String reason, String detail) {
    return new Fate(State.FAILED, null, reason, detail);
  }
}
