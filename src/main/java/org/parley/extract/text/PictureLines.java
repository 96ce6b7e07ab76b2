package org.parley.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out lines that described a picture and stayed behind when the picture was lost. They look
 * like headings, so this is only done in texts whose real headings are written in title case, and
 * only to a line in sentence case that shows somebody doing something, without a finite verb.
 */
final class PictureLines {
  private static final Pattern SCENE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*|[Tt]he|an?|and|of|two|three|young|old)(?: (?:\\p{Lu}[\\p{L}.'’-]*|the|and|of))*"
              + " (?:(?:\\p{Ll}+)ing|in front of|pictured|seated|next to|on stage|during|at an?|with an?)\\b.*");
  private static final Pattern FINITE =
      Pattern.compile(
          ".*\\b(?:is|are|was|were|has|have|had|will|can|could|would|should|may|might|must|does|do|did|says?|said)\\b.*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!:;,…][\"'”’)]*");
  private static final Pattern SMALL_WORD = Pattern.compile(".*\\b\\p{Ll}{5,}.*");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 20;
  private static final int FEWEST_HEADINGS = 4;

  private PictureLines() {}

  static List<String> without(List<String> paragraphs) {
    List<String> headings = paragraphs.stream().filter(PictureLines::isHeadingLike).toList();
    long inTitleCase =
        headings.stream().filter(line -> !SMALL_WORD.matcher(line).matches()).count();
    if (inTitleCase < FEWEST_HEADINGS || inTitleCase < 0.7 * headings.size()) {
      return paragraphs;
    }
    List<String> kept = new ArrayList<>(paragraphs);
    kept.removeIf(line -> isHeadingLike(line) && isScene(line));
    return kept;
  }

  private static boolean isHeadingLike(String line) {
    long words = Stream.of(line.split("\\s+", -1)).count();
    return words <= LONGEST && !line.contains("\n") && !SENTENCE_END.matcher(line).matches();
  }

  private static boolean isScene(String line) {
    String scene = line.split("\\s[-–—|]\\s", 2)[0];
    return scene.split("\\s+", -1).length >= SHORTEST
        && SMALL_WORD.matcher(scene).matches()
        && !scene.endsWith("?")
        && SCENE.matcher(scene).matches()
        && !FINITE.matcher(scene).matches();
  }
}
