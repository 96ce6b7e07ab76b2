package org.parley.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.describe.Evidence.Paragraph;
import org.parley.domain.Clue;
import org.parley.domain.Collection.KnownOutlet;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;

/** Where the article ran. */
final class Outlets {
  private static final String NAME =
      "((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}.&’']*(?: (?:of|the|for|and|&|de|\\p{Lu}[\\p{L}\\p{N}.&’']*))*)";
  private static final Pattern REPUBLISHED =
      Pattern.compile(
          "(?:republished from|reprinted from|courtesy of|(?:first|originally) (?:published|appeared|ran) (?:in|on|by|at|with))\\s+"
              + NAME);
  private static final Pattern STAFF =
      Pattern.compile(
          "\\bis an? (?:\\p{Ll}+ )?"
              + NAME
              + " (?:columnist|staff writer|correspondent|reporter|leader writer|contributor|editor|commentator)\\b");
  private static final Pattern WRITES_FOR =
      Pattern.compile("\\b(?:writes|reports) (?:for|in) " + NAME);
  private static final Pattern WE =
      Pattern.compile(
          "(?:^|[.!?]\\s+)"
              + NAME
              + " (?:has been|has|is|was|needs|relies|depends|exists)\\b[^.!?]*\\b(?:we|our|us)\\b");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://)?(?:www\\.)?([\\w-]+\\.)+[a-z]{2,12}/?");

  private Outlets() {}

  static List<Receipt> of(Evidence evidence, List<Receipt> urls) {
    List<Candidate> found = new ArrayList<>();
    evidence
        .curated()
        .filter(article -> article.outlet() != null && !article.outlet().isBlank())
        .ifPresent(a -> found.add(Candidate.curated(String.valueOf(a.outlet()), a.note())));
    evidence
        .named("record:outlet")
        .forEach(clue -> found.add(Candidate.of(clue.value(), Candidate.STATED, clue)));
    known(evidence, urls, found);
    evidence.named("feed:outlet").forEach(clue -> found.add(Candidate.of(clue.value(), 1, clue)));
    names(evidence, found, 2, "og:site_name");
    names(evidence, found, 3, "article.publisher", "publisher");
    names(
        evidence,
        found,
        4,
        "citation_journal_title",
        "dc.publisher",
        "dcterms.publisher",
        "dc.source",
        "article:publisher_name",
        "parsely-site",
        "source");
    names(evidence, found, 5, "application-name", "apple-mobile-web-app-title", "al:ios:app_name");
    names(evidence, found, 6, "page.publisher", "site.name");
    closing(evidence, found);
    plug(evidence, found);
    hosts(urls, found);
    return Candidate.bestChosen(found.stream().map(c -> asKnown(c, evidence.outlets())).toList());
  }

  private static void known(Evidence evidence, List<Receipt> urls, List<Candidate> found) {
    for (Receipt url : urls) {
      Optional<String> host = url.chosen() ? Addresses.host(url.value()) : Optional.empty();
      for (KnownOutlet outlet : evidence.outlets()) {
        if (host.filter(it -> publishes(outlet, it)).isPresent()) {
          found.add(new Candidate(outlet.name(), 1, url.origin(), url.text(), null));
        }
      }
    }
  }

  private static boolean publishes(KnownOutlet outlet, String host) {
    return outlet.domains().stream()
        .map(domain -> domain.toLowerCase(Locale.ROOT))
        .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
  }

  private static void names(Evidence evidence, List<Candidate> found, int rank, String... names) {
    for (Clue clue : evidence.named(names).toList()) {
      String name = clue.value().strip();
      if (name.length() <= 80 && !name.startsWith("http") && !name.startsWith("@")) {
        found.add(Candidate.of(shortened(name), rank, clue));
      }
    }
  }

  /** A site's name without the motto that follows it. */
  private static String shortened(String name) {
    String[] parts = name.split("\\s+[|–—:]\\s+|\\s+-\\s+", 2);
    return parts.length == 2 && parts[0].length() >= 3 && parts[1].length() > 20 ? parts[0] : name;
  }

  private static void closing(Evidence evidence, List<Candidate> found) {
    for (Paragraph line : evidence.closing(6)) {
      if (line.text().length() > 400) {
        continue;
      }
      said(REPUBLISHED.matcher(line.text()), line, 7, found);
      said(STAFF.matcher(line.text()), line, 8, found);
      said(WRITES_FOR.matcher(line.text()), line, 9, found);
    }
  }

  /** A request for support names whom to support, who says "we" in the same breath. */
  private static void plug(Evidence evidence, List<Candidate> found) {
    for (Clue clue : evidence.named("plug").toList()) {
      Matcher name = WE.matcher(clue.value());
      if (name.find()) {
        found.add(Candidate.of(name.group(1), 10, clue));
      }
    }
  }

  private static void said(Matcher name, Paragraph line, int rank, List<Candidate> found) {
    if (name.find() && Months.number(name.group(1).split(" ", 2)[0]).isEmpty()) {
      found.add(
          new Candidate(
              name.group(1).replaceFirst("[.,’']+$", "").replaceFirst("^the ", "The "),
              rank,
              Origin.CLOSING_LINE,
              line.text(),
              line.span(0, line.text().length())));
    }
  }

  /** A page that names nobody still names its host. */
  private static void hosts(List<Receipt> urls, List<Candidate> found) {
    for (Receipt url : urls) {
      if (url.chosen()) {
        Addresses.host(url.value())
            .filter(host -> ADDRESS.matcher(host).matches())
            .ifPresent(
                host -> found.add(new Candidate(host, 20, Origin.PAGE_ADDRESS, url.value(), null)));
      }
    }
  }

  /** The collection's spelling of a name, with or without "The". */
  private static Candidate asKnown(Candidate candidate, List<KnownOutlet> outlets) {
    for (KnownOutlet outlet : outlets) {
      if (plain(outlet.name()).equals(plain(candidate.value()))) {
        return new Candidate(
            outlet.name(),
            candidate.rank(),
            candidate.origin(),
            candidate.words(),
            candidate.span());
      }
    }
    return candidate;
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the\\s+", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
