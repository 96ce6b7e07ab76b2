package org.parley.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells this machine's own addresses, which no other machine can reach, from all others. */
public final class Loopback {
  private static final Pattern NAME =
      Pattern.compile("localhost|.+\\.localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

  private Loopback() {}

  /** Whether whoever listens on this name or address is heard on this machine only. */
  public static boolean isListenedOn(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException notOfThisMachine) {
      return false;
    }
  }

  /**
   * Whether a Host header names this machine by a name that no one else can give an address to.
   *
   * @param header with or without a port
   */
  static boolean isNamedBy(String header) {
    String host = header.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
    return NAME.matcher(host).matches();
  }
}
