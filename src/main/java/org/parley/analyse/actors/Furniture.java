package org.parley.analyse.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.domain.Span;

/** Lines that are no prose: bylines, captions and their credits, what asks readers to click. */
final class Furniture {
  private static final int LONGEST_BYLINE = 90;
  private static final int LONGEST_NOTE = 160;
  private static final Pattern BYLINE =
      Pattern.compile("(?:Written )?(?:By|BY|by):? \\p{Lu}[^.!?]*(?:\\d{4}.*)?");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:Photograph|Photo(?:s)?|Picture|Image|Illustration|Composite|Credit|Source)s?"
              + "(?: credit)?(?: by)?:? .*|.*(?:Getty Images|/Getty|/AFP|/Reuters|/AP|/EPA|Shutterstock|iStock).{0,40}|.*\\b(?:©|\\(c\\)|Photo by|Photograph by).*");
  private static final Pattern CLICK =
      Pattern.compile(
          "(?i)(?:read more|read also|see also|sign up|subscribe|follow (?:us|me|him|her|.{1,40} on )|share (?:this|on)|click here"
              + "|related(?: articles?)?:|more from|advertisement|listen to|download the|join (?:us|the conversation)|comments?|print this|filed under|tags?:|skip to|home ?[>|/]|menu\\b|copyright|all rights reserved).*");

  private Furniture() {}

  /** The lines of the text that are furniture. */
  static List<Span> of(String text) {
    List<Span> furniture = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      String words = line.of(text).strip();
      boolean byline = words.length() <= LONGEST_BYLINE && BYLINE.matcher(words).matches();
      boolean note =
          words.length() <= LONGEST_NOTE
              && (CREDIT.matcher(words).matches() || CLICK.matcher(words).matches());
      if (byline || note) {
        furniture.add(line);
      }
    }
    return furniture;
  }
}
