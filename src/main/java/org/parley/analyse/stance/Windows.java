package org.parley.analyse.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Stretches of the author's own sentences as long as the model reads at once: a sentence alone may
 * say "it will not work", its neighbours say what.
 */
final class Windows {
  /** With a statement of some 20 words this fills what the model reads. */
  private static final int MOST_WORDS = 75;

  private Windows() {}

  /**
   * The stretches that hold at least one of the chosen sentences, in order.
   *
   * @param passages all sentences of the article
   * @param chosen those that bear on the proposition
   */
  static List<String> of(List<Passage> passages, Set<Passage> chosen) {
    List<String> windows = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean bears = false;
    int count = 0;
    for (Passage passage : passages) {
      if (!passage.isAuthors()) {
        continue;
      }
      int length = passage.words().split(" ", -1).length;
      if (count > 0 && count + length > MOST_WORDS) {
        add(windows, words, bears);
        bears = false;
        count = 0;
      }
      words.append(words.isEmpty() ? "" : " ").append(passage.words());
      bears |= chosen.contains(passage);
      count += length;
    }
    add(windows, words, bears);
    return windows;
  }

  private static void add(List<String> windows, StringBuilder words, boolean bears) {
    if (bears) {
      windows.add(words.toString());
    }
    words.setLength(0);
  }
}
