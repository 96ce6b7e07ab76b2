package org.parley.config;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * A database that Parley was given.
 *
 * @param url a JDBC address; it may hold a password, so that it is never shown as it is
 */
public record GivenDatabase(String url) {
  private static final Pattern SECRET = Pattern.compile("(?i)(password=)[^&;#]*");
  private static final Pattern LOG_IN = Pattern.compile("//[^/?]*@");

  /** A file; what SQLite understands beside that are databases that end with the process. */
  private static final Pattern SQLITE = Pattern.compile("jdbc:sqlite:(?!:|file:)[^?]+(\\?.*)?");

  private static final String HOST = "(\\[[^/?@\\]]+\\]|[^/?@:,\\[]+)(:\\d{1,5})?";

  /** Hosts, each with or without a port, and the name of the database, or that name alone. */
  private static final Pattern POSTGRESQL =
      Pattern.compile("jdbc:postgresql:(//" + HOST + "(," + HOST + ")*/)?[^/?@]+(\\?.*)?");

  public GivenDatabase {
    if (!(SQLITE.matcher(url).matches() || POSTGRESQL.matcher(url).matches())
        || !isUnderstood(url)) {
      throw new ConfigException(
          "--database %s: expected jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME?user=USER&password=PASSWORD"
              .formatted(shown(url)));
    }
  }

  private static boolean isUnderstood(String url) {
    try {
      return DriverManager.getDriver(url).acceptsURL(url);
    } catch (SQLException unknown) {
      return false;
    }
  }

  private static String shown(String url) {
    String withoutLogIn = LOG_IN.matcher(url).replaceFirst("//***@");
    return SECRET.matcher(withoutLogIn).replaceAll("$1***");
  }

  @Override
  public String toString() {
    return shown(url);
  }
}
