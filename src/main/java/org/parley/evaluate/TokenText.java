package org.parley.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.domain.Actor;

/**
 * Writes tokens as the text that they were cut from, as far as that can be told, a sentence a line.
 * Not safe for use by several threads.
 */
final class TokenText {
  private static final Pattern GLUED_TO_THE_LEFT =
      Pattern.compile("[,.;:!?)\\]%]|'s|'S|n't|'re|'ve|'ll|'d|'m|\\.\\.\\.");
  private static final Pattern GLUED_TO_THE_RIGHT = Pattern.compile("[(\\[$]");

  private final StringBuilder text = new StringBuilder();
  private final Set<String> names = new TreeSet<>();
  private int[] starts = new int[0];
  private int[] ends = new int[0];

  /** Begins a line with these words. */
  void startSentence(List<String> tokens) {
    if (text.length() > 0) {
      text.append('\n');
    }
    starts = new int[tokens.size()];
    ends = new int[tokens.size()];
    boolean glue = true;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (!glue && !GLUED_TO_THE_LEFT.matcher(token).matches()) {
        text.append(' ');
      }
      starts[i] = text.length();
      text.append(token);
      ends[i] = text.length();
      glue = GLUED_TO_THE_RIGHT.matcher(token).matches();
    }
  }

  /** Says that a name stands in the last line from one token up to another, which is exclusive. */
  void addName(Actor.Kind kind, int first, int end) {
    names.add(kind + " " + starts[first] + "-" + ends[end - 1]);
  }

  String text() {
    return text.toString();
  }

  Set<String> names() {
    return names;
  }
}
