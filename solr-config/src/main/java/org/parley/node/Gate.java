package org.parley.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Lets only those in who know the node's token (as the password of HTTP basic authentication), and
 * them only to what Parley uses: no other user of the machine and no web page in a browser reaches
 * the index, and nobody the configuration.
 */
final class Gate extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final Pattern SERVED =
      Pattern.compile(
          "/node|/"
              + NodeHome.CORE
              + "/(select|update|get|schema(/\\w+)?|admin/ping|analysis/field)");

  private final byte[] expected;

  Gate(NodeIdentity node) {
    String credentials = "parley:" + node.token();
    this.expected =
        ("Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
            .getBytes(UTF_8);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String given = request.getHeader("Authorization");
    if (given == null || !MessageDigest.isEqual(given.getBytes(UTF_8), expected)) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!SERVED.matcher(path(request)).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }
}
