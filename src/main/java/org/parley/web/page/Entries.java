package org.parley.web.page;

import org.jspecify.annotations.Nullable;

/**
 * The entries beside a text and the places in it, each of which leads to the other. A place is
 * called {@code quote-3}, its entry {@code of-quote-3}; all places of an actor or a theme, {@code
 * actor-2-7}, have one entry, {@code of-actor-2}.
 */
public final class Entries {
  private static final String PREFIX = "of-";

  private Entries() {}

  /** The id of the entry of a place. */
  public static String of(String place) {
    boolean one = kind(place).equals("actor") || kind(place).equals("theme");
    return PREFIX + (one ? place.substring(0, place.lastIndexOf('-')) : place);
  }

  /** The id of an entry by the link that leads from it to its place; null if it has no place. */
  public static @Nullable String of(Link toPlace) {
    return ofAddress(toPlace.url());
  }

  /** The same by the address of the place. */
  public static @Nullable String ofAddress(@Nullable String toPlace) {
    boolean placed = toPlace != null && toPlace.startsWith("#") && toPlace.indexOf('-') > 0;
    return placed && toPlace != null ? of(toPlace.substring(1)) : null;
  }

  /** Whether a place leads back to its entry; notes have a way of their own. */
  public static boolean leadsBack(String place) {
    return !kind(place).equals("noted");
  }

  /** What the place is a place of: quote, evidence, labelled, said, actor, theme or receipt. */
  public static String kind(String place) {
    return place.substring(0, place.indexOf('-'));
  }

  /** The number of an entry by the link that leads to its place; null if it has no place. */
  public static @Nullable String number(Link toPlace) {
    return of(toPlace) == null ? null : number(toPlace.url().substring(1));
  }

  /** What the place and its entry are numbered by: quotes by numbers, passages by letters. */
  public static String number(String place) {
    String number = place.substring(place.lastIndexOf('-') + 1);
    boolean letter = !kind(place).equals("quote") && number.length() == 1;
    return letter ? Character.toString('a' + number.charAt(0) - '1') : number;
  }
}
