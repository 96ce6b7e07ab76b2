package org.parley.analyse.actors;

import java.util.List;

/** Recognises names of persons, organisations and places. Safe for use by several threads. */
public interface ActorRecogniser {
  /**
   * The names in a text, in order, none overlapping another; each as it stands there, without
   * possessive endings.
   *
   * @param text prose; an empty line ends a paragraph, and no name goes beyond a line
   */
  List<RecognisedName> in(String text);
}
