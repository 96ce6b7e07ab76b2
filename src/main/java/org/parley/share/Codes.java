package org.parley.share;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Codes of links: ten characters that nobody takes for each other in print or on the telephone. The
 * 31 letters and digits without i, l, o, 0 and 1 give 49 bits, so that nobody meets a link by
 * trying.
 */
public final class Codes {
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 10;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  /** A code that was never given before, as good as certainly. */
  public static String fresh() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** Whether a text has the form of a code. */
  public static boolean isCode(String text) {
    return FORM.matcher(text).matches();
  }
}
