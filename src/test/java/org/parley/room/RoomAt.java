package org.parley.room;

import java.net.URI;

/** The reading room of the Parley that {@code -Dparley.room=http://HOST:PORT} names. */
final class RoomAt extends ReadingRoom {
  @Override
  public URI root() {
    return URI.create(System.getProperty("parley.room", "http://nowhere"));
  }
}
