package org.parley.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.parley.domain.Description;
import org.parley.domain.PublicationDate;

/**
 * Scores what Parley says of pages against the right answers. Only what a set answers is scored:
 *
 * <ul>
 *   <li>title: equal but for case, white space and the style of quotes and dashes;
 *   <li>authors: the same set of names but for case, punctuation, titles and degrees, on pages that
 *       have authors;
 *   <li>date: the same day, in each source's own time zone;
 *   <li>outlet: any outlet found (present), and equal but for case, punctuation and "The" (right);
 *   <li>text: {@link Shingles#f1};
 *   <li>false authors: pages without authors for which some were named.
 * </ul>
 */
final class MetadataScores {
  final Score title = new Score();
  final Score authors = new Score();
  final Score date = new Score();
  final Score outletPresent = new Score();
  final Score outletRight = new Score();
  final Score text = new Score();
  final Score noFalseAuthors = new Score();

  /** Scores one page. */
  void add(GoldPage gold, Description said, String foundText) {
    if (gold.title() != null) {
      title.add(
          folded(said.chosenTitle()).equals(folded(gold.title())),
          miss(gold, "title", said.chosenTitle(), gold.title()));
    }
    addAuthors(gold, said.chosenAuthors());
    if (gold.date() != null) {
      String day = said.chosenDate().map(PublicationDate::iso).orElse("");
      date.add(day(day).equals(day(gold.date())), miss(gold, "date", day, gold.date()));
    }
    String outlet = said.chosenOutlet().orElse("");
    outletPresent.add(!outlet.isEmpty(), miss(gold, "outlet", "", String.valueOf(gold.outlet())));
    if (gold.outlet() != null) {
      outletRight.add(
          outletKey(outlet).equals(outletKey(gold.outlet())),
          miss(gold, "outlet", outlet, gold.outlet()));
    }
    if (gold.text() != null) {
      text.add(Shingles.f1(foundText, gold.text()));
    }
  }

  private void addAuthors(GoldPage gold, List<String> said) {
    List<String> expected = gold.authors();
    if (expected == null) {
      return;
    }
    String miss = miss(gold, "authors", String.join("; ", said), String.join("; ", expected));
    if (expected.isEmpty()) {
      noFalseAuthors.add(said.isEmpty(), miss);
    } else {
      authors.add(Names.same(said, expected), miss);
    }
  }

  private static String miss(GoldPage gold, String what, String said, String expected) {
    return String.join("\t", gold.id(), what, said, Objects.requireNonNullElse(expected, ""));
  }

  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }

  private static String outletKey(String name) {
    return folded(name).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[‘’ʼ`´]", "'")
        .replaceAll("[“”„«»]", "\"")
        .replaceAll("[‐-―−]", "-")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
