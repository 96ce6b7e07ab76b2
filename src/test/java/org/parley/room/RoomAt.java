package org.parley.room;

import java.net.URI;

/** The reading room of the Parley that the system property {@link #ROOT} names. */
public final class RoomAt extends ReadingRoom {
  /** {@code http://HOST:PORT}. */
  public static final String ROOT = "parley.room";

  @Override
  public URI root() {
    return URI.create(System.getProperty(ROOT, "http://nowhere"));
  }
}
