package org.parley.web;

import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Lets only our own pages, and programs that are no browser, change anything. Browsers say where a
 * request comes from: Sec-Fetch-Site (W3C Fetch Metadata) and Origin (RFC 6454) have to be of this
 * site where they are sent. A site whose name is made to point at this machine counts as the same
 * to a browser; therefore a server that only this machine reaches wants to be called by a name of
 * this machine. Immutable.
 *
 * @param isLoopback whether the server listens on a loopback address
 */
record OwnSite(boolean isLoopback) {
  /**
   * Lets a request pass.
   *
   * @throws Refused if it comes from another site
   */
  void check(Context context) {
    String host = context.header("Host");
    if (isLoopback && (host == null || !Loopback.isNamedBy(host))) {
      throw new Refused(Refusal.OTHER_NAME);
    }
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean same = site == null || site.equals("same-origin");
    if (!same || (origin != null && !isOf(host, origin))) {
      throw new Refused(Refusal.OTHER_SITE);
    }
  }

  /** The scheme may differ where a proxy stands between; host and port are the browser's own. */
  private static boolean isOf(@Nullable String host, String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }
}
