package org.parley.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article gives to somebody.
 *
 * @param span the words themselves, without quotation marks
 * @param speaker who said them, as an actor's name where the speaker is one, else as the text names
 *     them; null if the text does not tell
 * @param cue the words that introduce the speech, for example {@code replied}; null if there are
 *     none
 * @param source the words of the text by which it names the speaker, {@code he} for example; null
 *     if there are none
 */
public record Quote(
    String text,
    Span span,
    @Nullable String speaker,
    @Nullable String cue,
    Kind kind,
    @Nullable Span source) {
  /** How the words are given; {@link #key} is the spelling in JSON. */
  public enum Kind {
    /** As they were said, in quotation marks or set apart. */
    DIRECT,
    /** In the article's words, with a clear source. */
    REPORTED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Words in quotation marks of which no more is known. */
  public Quote(String text, Span span, @Nullable String speaker, @Nullable String cue) {
    this(text, span, speaker, cue, Kind.DIRECT, null);
  }
}
