package org.parley.reprints;

import java.util.Random;

/** Texts made up for tests: sentences without sense, of which no two pieces share many. */
public final class Pieces {
  private static final String[] WHO = {
    "The minister", "A mediator", "One envoy", "The harbour master", "Her deputy", "The council",
    "A retired general", "The grain trader", "His cousin", "The ferry crew", "Nobody", "The bishop"
  };
  private static final String[] DID = {
    "refused",
    "praised",
    "signed",
    "postponed",
    "forgot",
    "leaked",
    "disputed",
    "welcomed",
    "rewrote",
    "buried",
    "announced",
    "explained"
  };
  private static final String[] WHAT = {
    "the ceasefire", "a second letter", "the border survey", "every clause", "the fishing rights",
    "the prisoners list", "a toll on barges", "the winter truce", "the census", "an old promise",
    "the pipeline lease", "the seating plan"
  };
  private static final String[] WHEN = {
    "before the talks began",
    "in front of the cameras",
    "without a word to the allies",
    "on the third evening",
    "while the bridge was closed",
    "against all advice",
    "for a price",
    "as the snow set in",
    "at the request of the islands",
    "to nobody's surprise",
    "after a long silence",
    "with a shrug"
  };

  private Pieces() {}

  /** A piece of so many sentences, of some ten words each; the same for the same number. */
  public static String piece(int number, int sentences) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(some(random, WHO)).append(' ').append(some(random, DID)).append(' ');
      text.append(some(random, WHAT)).append(' ').append(some(random, WHEN)).append(", and ");
      text.append(some(random, WHO).toLowerCase(java.util.Locale.ROOT)).append(' ');
      text.append(some(random, DID)).append(' ').append(1900 + random.nextInt(100));
      text.append(i % 5 == 4 ? " times.\n\n" : " times. ");
    }
    return text.toString().strip();
  }

  private static String some(Random random, String[] of) {
    return of[random.nextInt(of.length)];
  }
}
