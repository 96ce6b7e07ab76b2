package org.parley.extract.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of text that a page sets apart from its neighbours.
 *
 * @param text the text as in the markup, not tidied
 * @param owner the innermost element around all of it that is set as a block
 * @param characters the number of characters without white space
 * @param linked how many of these are in links
 */
record Block(String text, Element owner, int characters, int linked) {
  private static final int SHORTEST_PROSE = 40;

  /** The share of its characters that are in links, from 0 to 1. */
  double linkShare() {
    return characters == 0 ? 0 : (double) linked / characters;
  }

  /** How much this block speaks for an article around it: its characters if it reads as prose. */
  int prose() {
    return characters < SHORTEST_PROSE || linkShare() > 0.4 ? 0 : characters - linked;
  }
}
