package org.parley.analyse.actors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.domain.Actor;

/** Tells whether an article means another country's department of the same name. Immutable. */
final class NationalBodies {
  private static final String AMERICANS = "Americans";
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}.]*)(?:['’]s?)? $");
  private static final Pattern AMERICAN = Pattern.compile("U\\.?S\\.?A?\\.?|States|America");
  private static final int LONGEST_WORD = 25;

  private final AliasTable table;
  private final String text;

  NationalBodies(AliasTable table, String text) {
    this.table = table;
    this.text = text;
  }

  /** Whether another country's name or adjective stands before these words somewhere. */
  boolean isOfAnother(String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, at - LONGEST_WORD), at));
      if (before.find() && isForeign(before.group(1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeign(String word) {
    return table.isAdjective(word)
        ? !AMERICANS.equals(table.adjectives().get(word))
        : table.words().contains(word)
            && table.named(word, Actor.Kind.PLACE).isPresent()
            && !AMERICAN.matcher(word).matches();
  }
}
