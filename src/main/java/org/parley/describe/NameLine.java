package org.parley.describe;

import java.util.regex.Pattern;

/** Tells a line near the title that names the author from one that only holds capital letters. */
final class NameLine {
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:.{0,40}[|•·,]\\s*)?(?:(?:story|text|words|written|posted|published|article|created|authored)\\s+)*by:?\\s+\\S.*"
              + "|^(?:author|writer|written by)s?\\s*:?\\s+\\p{Lu}.*");
  private static final Pattern DATED =
      Pattern.compile(
          "(?i).*(?:\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2} (?:min|minute|hour|day)s?\\b|\\bmin(?:ute)? read\\b).*");

  private static final Pattern START = Pattern.compile("\\s[|•·–—-]\\s|,|\\d");
  private static final Pattern CREDIT =
      Pattern.compile("(?i).*(?:/|getty|images?|photo|illustration|credit|unsplash|©|\\?|!).*");

  private NameLine() {}

  static boolean is(String line) {
    if (line.length() > 200) {
      return false;
    }
    if (BY.matcher(line).matches()) {
      return true;
    }
    String start = START.split(line, 2)[0];
    return (DATED.matcher(line).matches() || line.length() <= 40)
        && !CREDIT.matcher(line).matches()
        && PersonNames.in(start).stream().anyMatch(GivenNames::begin);
  }
}
