package org.parley.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.parley.search.BadSearch;
import org.parley.search.Expected;
import org.parley.web.page.Texts;

/** Takes the language that a reader wants the interface in. */
record LanguageHandlers(OwnSite guard) {
  static final String PATH = "/language";
  private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

  /** {@code POST /language}: leads back to the page that it came from. */
  void choose(Context context) {
    guard.check(context);
    String wanted = Optional.ofNullable(context.formParam("to")).orElse("");
    if (!ReaderLanguage.isKnown(wanted)) {
      String known = String.join(", ", Texts.LANGUAGES.stream().map(l -> l.getLanguage()).toList());
      throw new BadSearch("to", wanted, Expected.of(Expected.Form.ONE_OF, known));
    }
    Cookie cookie = new Cookie(ReaderLanguage.COOKIE, wanted);
    cookie.setMaxAge(KEPT_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie).redirect(back(context), HttpStatus.SEE_OTHER);
  }

  /** The page asked from, on this site whatever it says; the first page if it does not say. */
  private static String back(Context context) {
    try {
      URI page = URI.create(Optional.ofNullable(context.header("Referer")).orElse("/"));
      String path = Optional.ofNullable(page.getRawPath()).orElse("/").replaceFirst("^/*", "/");
      return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    } catch (IllegalArgumentException notAnAddress) {
      return "/";
    }
  }
}
