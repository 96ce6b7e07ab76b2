package org.parley.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.search.SearchUrl;

/** What requests say. */
final class Requests {
  /** Exports, feeds, references, tables and drawings, which programs ask for. */
  private static final Pattern FILE =
      Pattern.compile("^/(export|feed|notes|compare/\\w+|articles/\\w+/cite)\\.[a-z.]+$");

  private Requests() {}

  /** The parameters of the address; empty if it has none. */
  static Map<String, List<String>> parameters(Context context) {
    String query = context.queryString();
    return query == null ? Map.of() : SearchUrl.split(query);
  }

  /** The first value of a parameter; empty if it has none. */
  static String first(Context context, String name) {
    return parameters(context).getOrDefault(name, List.of("")).get(0);
  }

  /** Whether a form sent them: it sends its empty fields along. */
  static boolean isFromForm(Map<String, List<String>> parameters) {
    return parameters.values().stream().flatMap(List::stream).anyMatch(String::isBlank);
  }

  /** The address as asked for, relative to the site's root. */
  static String address(Context context) {
    String query = context.queryString();
    return query == null ? context.path() : context.path() + "?" + query;
  }

  /** Whether the script of the page asks, which puts the answer into the page it has. */
  static boolean isPartial(Context context) {
    return context.header("HX-Request") != null;
  }

  /** Whether the answer is for a program rather than for a person. */
  static boolean wantsJson(Context context) {
    String accept = context.header("Accept");
    boolean person = accept != null && accept.contains("text/html");
    return context.path().startsWith("/api/")
        || (!person && FILE.matcher(context.path()).find())
        || (!person && accept != null && accept.contains("json"));
  }
}
