package org.parley.analyse.stance.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What models that are not held to a format wrap their answer in. */
final class Wrapping {
  private static final Pattern FENCE =
      Pattern.compile("(?s)```(?:json)?\\s(.*)```", Pattern.CASE_INSENSITIVE);
  private static final String THOUGHT = "<think>";
  private static final String THOUGHT_ENDS = "</think>";

  private Wrapping() {}

  /** The answer without the thoughts before it and the fence of Markdown around it. */
  static String off(String answer) {
    String text = answer.strip();
    int thought = text.startsWith(THOUGHT) ? text.indexOf(THOUGHT_ENDS) : -1;
    String said = thought < 0 ? text : text.substring(thought + THOUGHT_ENDS.length()).strip();
    Matcher fenced = FENCE.matcher(said);
    return fenced.matches() ? fenced.group(1) : said;
  }
}
