package org.parley.analyse.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Actor;
import org.parley.domain.Span;

/** An actor who speaks, and the words that name it. */
record Speaker(String name, Span words) {
  /**
   * The actor whose name, a colon and blanks stand before a place in the text; null if none does.
   */
  static @Nullable Speaker beforeColon(String text, int place, List<Actor> actors) {
    String before = text.substring(0, place).stripTrailing();
    if (!before.endsWith(":")) {
      return null;
    }
    int end = before.substring(0, before.length() - 1).stripTrailing().length();
    for (Actor actor : actors) {
      for (Actor.Mention mention : actor.places()) {
        if (mention.span().end() == end) {
          return new Speaker(actor.name(), mention.span());
        }
      }
    }
    return null;
  }
}
