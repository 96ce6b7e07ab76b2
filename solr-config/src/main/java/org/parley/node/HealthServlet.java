package org.parley.node;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Says who answers at this address, so that a stale address is told from the node. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final String answer;

  HealthServlet(NodeIdentity node) {
    this.answer = node.healthJson();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.getWriter().write(answer);
  }
}
