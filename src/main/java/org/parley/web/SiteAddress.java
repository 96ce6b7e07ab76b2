package org.parley.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** The site as the browser knows it, for answers that leave it. */
final class SiteAddress {
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

  private SiteAddress() {}

  /**
   * Scheme and host, without a slash at the end.
   *
   * @throws BadRequestResponse if the request does not name a host
   */
  static String of(Context context) {
    String host = context.host();
    if (host == null || !HOST.matcher(host).matches()) {
      throw new BadRequestResponse("the Host header does not name a host");
    }
    return context.scheme() + "://" + host;
  }
}
