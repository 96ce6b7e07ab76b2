package org.parley.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.parley.web.page.Texts;

/**
 * In which language somebody reads the interface: the one chosen last in this browser, else the one
 * of the browser's own that it likes best and that there is (RFC 4647, lookup), else English.
 */
final class ReaderLanguage {
  /** Keeps what was chosen. */
  static final String COOKIE = "language";

  private static final List<String> TAGS =
      Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();

  private ReaderLanguage() {}

  /** Its tag, one of those of {@link Texts#LANGUAGES}. */
  static String of(Context context) {
    String chosen = context.cookie(COOKIE);
    if (chosen != null && isKnown(chosen)) {
      return chosen;
    }
    String liked = context.header("Accept-Language");
    return liked == null ? TAGS.get(0) : best(liked);
  }

  static boolean isKnown(String tag) {
    return TAGS.contains(tag);
  }

  private static String best(String liked) {
    try {
      String tag = Locale.lookupTag(Locale.LanguageRange.parse(liked), TAGS);
      return tag == null ? TAGS.get(0) : tag;
    } catch (IllegalArgumentException notALanguageRange) {
      return TAGS.get(0);
    }
  }
}
