package org.parley.describe;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.describe.Evidence.Paragraph;
import org.parley.domain.Clue;
import org.parley.domain.Origin;
import org.parley.domain.PublicationDate;
import org.parley.domain.Receipt;

/** When the article was published, as opposed to changed, printed or mentioned. */
final class Dates {
  private static final String[] PUBLISHED_META = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "datepublished",
    "date_published",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "publicationdate",
    "publication_date",
    "publication-date",
    "published",
    "published-date",
    "published_date",
    "published_time_telegram",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "ptime",
    "pdate",
    "displaydate",
    "rnews:datepublished",
    "og:pubdate",
    "prism.publicationdate",
    "article:post_date",
    "bt:pubdate",
    "eomportal-lastupdate-original",
    "dcsext.articlefirstpublished"
  };
  private static final Pattern IN_PATH =
      Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2}|[a-z]{3})(?:[/-]?(\\d{2}))?(?=[/_-]|$)");
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:updated|modified|edited|reviewed|aktualisiert|mis à jour)\\b");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:published|posted|originally|first|created)\\b");
  private static final int WEB_BEGAN = 1990;
  private static final int DATE_LINE = 80;

  private Dates() {}

  static List<Receipt> of(Evidence evidence, List<Receipt> url) {
    LocalDate latest = LocalDate.now(ZoneOffset.UTC).plusDays(2);
    List<Candidate> found = new ArrayList<>();
    List<Candidate> others = new ArrayList<>();
    evidence
        .curated()
        .filter(article -> article.published() != null && !article.published().isBlank())
        .ifPresent(a -> found.add(Candidate.curated(String.valueOf(a.published()), a.note())));
    clues(evidence, found, latest, Candidate.STATED, "record:published", "feed:published");
    clues(evidence, found, latest, 2, "article.datePublished");
    clues(evidence, found, latest, 3, PUBLISHED_META);
    clues(evidence, found, latest, 4, "datePublished");
    clues(evidence, found, latest, 5, "page.datePublished");
    visible(evidence, found, others, latest);
    address(url, found, latest);
    clues(evidence, found, latest, 8, "article.dateCreated", "date", "og:date");
    lines(evidence, found, latest);
    clues(
        evidence,
        others,
        latest,
        100,
        "article.dateModified",
        "article:modified_time",
        "dateModified",
        "og:updated_time",
        "dcterms:modified",
        "page.dateModified");
    if (evidence.clues().stream().anyMatch(clue -> clue.name().startsWith("Message"))) {
      clues(evidence, found, latest, 9, "dcterms:created");
    } else {
      clues(evidence, others, latest, 90, "dcterms:created", "pdf:docinfo:created");
    }
    return DateChoice.of(found, others);
  }

  private static void clues(
      Evidence evidence, List<Candidate> found, LocalDate latest, int rank, String... names) {
    for (Clue clue : evidence.named(names).toList()) {
      DateText.find(clue.value(), latest)
          .ifPresent(date -> found.add(Candidate.of(date.iso(), rank, clue)));
    }
  }

  /**
   * Dates that readers see: time elements, and lines that their class or their place says are
   * dates. A day that the page gives as that of an update is none.
   */
  private static void visible(
      Evidence evidence, List<Candidate> found, List<Candidate> others, LocalDate latest) {
    List<Candidate> seen = new ArrayList<>();
    Set<LocalDate> updates = new HashSet<>();
    for (Clue clue : evidence.named("near-title", "time", "date-line", "byline").toList()) {
      Optional<PublicationDate> date = DateText.find(clue.value(), latest);
      if (date.isEmpty() || date.get().iso().length() < 10) {
        continue;
      }
      boolean published = PUBLISHED.matcher(clue.value()).find();
      if (CHANGED.matcher(clue.value()).find() && !published) {
        updates.add(date.get().first());
        others.add(Candidate.of(date.get().iso(), 100, clue));
      } else {
        int rank = published ? DateChoice.SAID : clue.name().equals("byline") ? 7 : 6;
        int old = date.get().first().getYear() < WEB_BEGAN ? 10 : 0;
        seen.add(Candidate.of(date.get().iso(), rank + old, clue));
      }
    }
    for (Candidate each : seen) {
      boolean updated =
          each.rank() > DateChoice.LAST_DECLARED
              && PublicationDate.parse(each.value())
                  .filter(date -> updates.contains(date.first()))
                  .isPresent();
      (updated ? others : found).add(each);
    }
  }

  private static void address(List<Receipt> urls, List<Candidate> found, LocalDate latest) {
    for (Receipt url : urls) {
      Matcher path = IN_PATH.matcher(url.value());
      if (url.chosen() && path.find()) {
        String month =
            path.group(2).matches("\\d+")
                ? path.group(2)
                : Months.number(path.group(2)).map(m -> String.format("%02d", m)).orElse("99");
        String day = path.group(3) == null ? "" : "-" + path.group(3);
        int rank = day.isEmpty() ? 12 : DateChoice.LAST_DECLARED;
        DateText.find(path.group(1) + "-" + month + day, latest)
            .ifPresent(
                date ->
                    found.add(
                        new Candidate(date.iso(), rank, Origin.PAGE_ADDRESS, url.value(), null)));
      }
    }
  }

  /** Lines at the beginning or the end of the text that hold little more than a date. */
  private static void lines(Evidence evidence, List<Candidate> found, LocalDate latest) {
    List<Paragraph> opening = evidence.opening(5);
    List<Paragraph> lines = new ArrayList<>(opening);
    evidence.closing(4).stream().filter(line -> !opening.contains(line)).forEach(lines::add);
    for (Paragraph line : lines) {
      String text = line.text();
      if (text.length() > DATE_LINE || !DateLine.is(text)) {
        continue;
      }
      Origin origin = opening.contains(line) ? Origin.LEAD : Origin.CLOSING_LINE;
      DateText.find(text, latest)
          .ifPresent(
              date ->
                  found.add(
                      new Candidate(date.iso(), 10, origin, text, line.span(0, text.length()))));
    }
  }
}
