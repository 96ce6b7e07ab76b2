package org.parley.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.describe.Evidence.Paragraph;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;

/** What the article is called; if nothing says so, the words it opens with. */
final class Titles {
  private static final Pattern SUFFIX =
      Pattern.compile(
          "^(.{8,}?)\\s*(?:\\s[|·•»–—-]\\s|\\s?\\|\\s?|\\s::\\s|\\s»\\s)\\s*([^|]{2,60})$");
  private static final Pattern SENTENCE = Pattern.compile("^.{20,}?[.!?…][\"”’]?(?=\\s|$)");
  private static final int LONGEST_HEADING = 150;
  private static final int LONGEST_OPENING = 90;

  private Titles() {}

  static List<Receipt> of(Evidence evidence, List<String> outlets) {
    List<Candidate> found = new ArrayList<>();
    evidence
        .curated()
        .filter(article -> article.title() != null && !article.title().isBlank())
        .ifPresent(a -> found.add(Candidate.curated(String.valueOf(a.title()), a.note())));
    evidence
        .named("record:title", "feed:title")
        .forEach(clue -> found.add(Candidate.of(clue.value(), Candidate.STATED, clue)));
    evidence
        .named("Message:Subject")
        .forEach(clue -> found.add(Candidate.of(clue.value(), 1, clue)));
    List<String> headings = evidence.named("h1").map(Clue::value).toList();
    headings(evidence, found, outlets);
    clues(evidence, found, outlets, headings, 2, "article.headline", "headline");
    clues(
        evidence,
        found,
        outlets,
        headings,
        3,
        "og:title",
        "twitter:title",
        "parsely-title",
        "sailthru.title",
        "citation_title",
        "dc.title",
        "dcterms.title");
    clues(evidence, found, outlets, headings, 4, "title");
    clues(evidence, found, outlets, headings, 6, "page.name", "h1");
    clues(evidence, found, outlets, headings, 7, "dc:title", "pdf:docinfo:title");
    firstLine(evidence, found);
    opening(evidence, found);
    return Candidate.bestChosen(found);
  }

  /** A heading that the page's own title repeats is what readers take for the title. */
  private static void headings(Evidence evidence, List<Candidate> found, List<String> outlets) {
    List<String> titles =
        evidence
            .named("article.headline", "og:title", "title", "twitter:title", "headline")
            .map(clue -> plain(clue.value()))
            .toList();
    for (Clue heading : evidence.named("h1").toList()) {
      String plain = plain(heading.value());
      boolean site = outlets.stream().anyMatch(o -> Outlets.plain(o).equals(Outlets.plain(plain)));
      if (!site && titles.stream().anyMatch(title -> repeats(plain, title))) {
        found.add(Candidate.of(heading.value(), 1, heading));
      }
    }
  }

  /** Whether a heading says what a title says: all of its beginning, or half of its long words. */
  private static boolean repeats(String heading, String title) {
    if (heading.length() >= 8 && title.startsWith(heading)) {
      return true;
    }
    List<String> words = longWords(heading);
    long shared = longWords(title).stream().filter(words::contains).count();
    return words.size() >= 3
        && shared >= 2
        && 2 * shared >= Math.min(words.size(), longWords(title).size());
  }

  private static List<String> longWords(String plain) {
    return Stream.of(plain.split(" ", -1)).filter(word -> word.length() >= 3).distinct().toList();
  }

  private static void clues(
      Evidence evidence,
      List<Candidate> found,
      List<String> outlets,
      List<String> headings,
      int rank,
      String... names) {
    for (Clue clue : evidence.named(names).toList()) {
      String title = withoutSite(clue.value(), outlets, headings);
      found.add(Candidate.of(title, rank, clue));
    }
  }

  /** A page title without the site's name at its end, as far as that can be told. */
  static String withoutSite(String title, List<String> outlets, List<String> headings) {
    String rest = title;
    for (int i = 0; i < 3; i++) {
      Matcher suffix = SUFFIX.matcher(rest);
      if (!suffix.matches() || headings.contains(rest)) {
        return rest;
      }
      String site = Outlets.plain(suffix.group(2));
      boolean named =
          outlets.stream()
              .map(Outlets::plain)
              .anyMatch(o -> !o.isEmpty() && (site.contains(o) || o.contains(site)));
      boolean heading = headings.contains(suffix.group(1).strip());
      boolean bar = rest.contains("|") && suffix.group(2).split("\\s+", -1).length <= 5;
      if (!named && !heading && !bar) {
        return rest;
      }
      rest = suffix.group(1).strip();
    }
    return rest;
  }

  private static void firstLine(Evidence evidence, List<Candidate> found) {
    List<Paragraph> opening = evidence.opening(2);
    if (opening.size() < 2
        || !isHeading(opening.get(0).text())
        || isPage(evidence.source().mediaType())) {
      return;
    }
    Paragraph line = opening.get(0);
    found.add(
        new Candidate(
            line.text(), 5, Origin.HEADING, line.text(), line.span(0, line.text().length())));
  }

  private static boolean isPage(String mediaType) {
    return mediaType.contains("html") || mediaType.equals("multipart/related");
  }

  private static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && line.length() >= 4
        && !line.contains("\n")
        && !line.matches(".*[.,;:…]")
        && !TextBylines.isByline(line)
        && !DateLine.is(line);
  }

  private static void opening(Evidence evidence, List<Candidate> found) {
    for (Paragraph first : evidence.opening(1)) {
      String flat = first.text().replace('\n', ' ');
      Matcher sentence = SENTENCE.matcher(flat);
      String words = sentence.find() ? sentence.group() : flat;
      int end = words.length();
      String shown = words;
      if (end > LONGEST_OPENING) {
        end = Math.max(words.lastIndexOf(' ', LONGEST_OPENING), LONGEST_OPENING / 2);
        shown = words.substring(0, end).replaceFirst("[\\p{P}\\s]+$", "") + "…";
      }
      found.add(
          new Candidate(
              shown, 50, Origin.LEAD, first.text().substring(0, end), first.span(0, end)));
    }
  }

  static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
