package org.parley.analyse.stance.chat;

import java.net.URI;
import java.util.regex.Pattern;

/** Where an endpoint takes questions. */
final class Address {
  private static final String PATH = "/chat/completions";
  private static final Pattern SLASHES = Pattern.compile("/+$");

  /** A version in the path, as in {@code /v1} or {@code /v1beta/openai}. */
  private static final Pattern VERSION = Pattern.compile("://.*/v\\d\\w*(/.*)?");

  private Address() {}

  /** The full address for one that may lack a slash, the version and the path. */
  static URI of(String url) {
    String base = SLASHES.matcher(url).replaceFirst("");
    if (base.endsWith(PATH)) {
      return URI.create(base);
    }
    return URI.create(base + (VERSION.matcher(base).find() ? "" : "/v1") + PATH);
  }
}
