package org.parley.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A chat endpoint that Parley was given as a second judge of stance. Immutable.
 *
 * @param url an address as OpenAI's, with or without {@code /v1}
 * @param model the name that the endpoint knows the model by
 * @param key the secret that the endpoint asks for, which is never shown; null if it asks for none
 */
public record GivenJudge(String url, String model, @Nullable String key) {
  private static final String KEY = "PARLEY_JUDGE_KEY";
  private static final Pattern LOG_IN = Pattern.compile("//[^/?#]*@");
  private static final Pattern QUERY = Pattern.compile("(?s)[?#].*");
  private static final Pattern VISIBLE = Pattern.compile("[!-~]+");
  private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}");
  private static final int LAST_PORT = 65_535;

  public GivenJudge {
    if (address(url) == null) {
      throw new ConfigException(
          "--judge-url %s: expected an address such as http://localhost:11434/v1 without user and query (a key goes into %s)"
              .formatted(shown(url), KEY));
    }
    if (model.isBlank()) {
      throw new ConfigException(
          "--judge-model: expected the name of a model that --judge-url knows, but it is blank");
    }
    if (key != null && !VISIBLE.matcher(key).matches()) {
      throw new ConfigException(KEY + ": expected letters, digits and signs of ASCII only");
    }
  }

  /**
   * The judge that two flags name, with the key of the environment; null if there is neither flag.
   *
   * @throws ConfigException if one of the flags is missing or cannot be used
   */
  public static @Nullable GivenJudge of(@Nullable String url, @Nullable String model) {
    return of(url, model, System.getenv(KEY));
  }

  static @Nullable GivenJudge of(
      @Nullable String url, @Nullable String model, @Nullable String key) {
    if (url == null && model == null) {
      return null;
    }
    if (url == null) {
      throw new ConfigException(
          "--judge-model %s: expected --judge-url URL beside it".formatted(model));
    }
    if (model == null) {
      throw new ConfigException(
          "--judge-url %s: expected --judge-model NAME beside it".formatted(shown(url)));
    }
    return new GivenJudge(url, model, key == null || key.isBlank() ? null : key.strip());
  }

  /** Whether texts and key would travel to another machine without encryption. */
  public boolean isInTheClear() {
    URI address = address(url);
    return address != null
        && "http".equalsIgnoreCase(address.getScheme())
        && !isLoopback(address.getHost());
  }

  /** Asks no name server. */
  private static boolean isLoopback(String host) {
    if (!host.startsWith("[")) {
      return LOOPBACK.matcher(host).matches();
    }
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }

  /** Null if it is none that can be asked. */
  private static @Nullable URI address(String url) {
    try {
      URI address = new URI(url);
      boolean http =
          "http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme());
      boolean plain =
          address.getRawUserInfo() == null
              && address.getRawQuery() == null
              && address.getRawFragment() == null;
      boolean reachable = address.getHost() != null && address.getPort() <= LAST_PORT;
      return http && plain && reachable ? address : null;
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }

  /** An address without what may be a secret in it. */
  private static String shown(String url) {
    return QUERY.matcher(LOG_IN.matcher(url).replaceFirst("//***@")).replaceFirst("?***");
  }

  @Override
  public String toString() {
    return "GivenJudge[url=%s, model=%s]".formatted(url, model);
  }
}
