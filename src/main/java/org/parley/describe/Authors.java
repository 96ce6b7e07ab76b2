package org.parley.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.domain.Clue;
import org.parley.domain.Receipt;

/** Who wrote the article: people, each one value. */
final class Authors {
  private static final String[] DECLARED = {
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "cxenseparse:author",
    "bt:author",
    "creator",
    "twitter:data1.author"
  };

  private Authors() {}

  static List<Receipt> of(Evidence evidence, List<String> outlets) {
    List<Candidate> found = new ArrayList<>();
    evidence
        .curated()
        .ifPresent(
            article ->
                article
                    .authors()
                    .forEach(author -> found.add(Candidate.curated(author, article.note()))));
    stated(evidence, found);
    names(evidence, found, 1, "article.author");
    names(evidence, found, 2, DECLARED);
    first(evidence, found, 4, "near-title");
    first(evidence, found, 5, "byline");
    first(evidence, found, 6, "rel-author");
    first(evidence, found, 7, "author-page");
    first(evidence, found, 8, "credit");
    names(evidence, found, 9, "page.author", "article.creator");
    found.addAll(TextBylines.of(evidence));
    names(evidence, found, 30, "Message:From-Name", "dc:creator", "pdf:docinfo:author");
    List<Candidate> people = new ArrayList<>(withoutSites(found, outlets));
    if (people.isEmpty()) {
      ownSite(evidence, people);
    }
    if (people.isEmpty()) {
      Corporate.names(evidence, outlets).forEach(people::add);
    }
    return Candidate.receipts(people, bestGroup(people));
  }

  /** A list names its authors as it likes; what is no name of a person stays as it is written. */
  private static void stated(Evidence evidence, List<Candidate> found) {
    for (Clue clue : evidence.named("record:author", "feed:author").toList()) {
      List<String> names = PersonNames.in(clue.value());
      for (String name : names.isEmpty() ? List.of(clue.value()) : names) {
        found.add(Candidate.of(name, Candidate.STATED, clue));
      }
    }
  }

  private static void names(Evidence evidence, List<Candidate> found, int rank, String... names) {
    for (Clue clue : evidence.named(names).toList()) {
      add(clue, found, rank);
    }
  }

  /** Elements of a byline's class may belong to other articles; the first is this one's. */
  private static void first(Evidence evidence, List<Candidate> found, int rank, String name) {
    int before = found.size();
    for (Clue clue : evidence.named(name).toList()) {
      boolean said = !name.equals("near-title") || NameLine.is(clue.value());
      if (said && found.size() == before) {
        add(clue, found, rank);
        dropCategories(clue, found, before);
      }
    }
  }

  /** In a line of several pieces what follows the first name may be anything with capitals. */
  private static void dropCategories(Clue clue, List<Candidate> found, int before) {
    if (clue.value().contains(" | ") && found.size() > before + 1) {
      found
          .subList(before + 1, found.size())
          .removeIf(candidate -> !GivenNames.begin(candidate.value()));
    }
  }

  /** A site that bears a person's name and names nobody else is that person's. */
  private static void ownSite(Evidence evidence, List<Candidate> people) {
    evidence
        .named("og:site_name")
        .filter(clue -> GivenNames.begin(clue.value()))
        .filter(clue -> PersonNames.in(clue.value()).equals(List.of(clue.value())))
        .findFirst()
        .ifPresent(clue -> people.add(Candidate.of(clue.value(), 45, clue)));
  }

  private static void add(Clue clue, List<Candidate> found, int rank) {
    for (String name : PersonNames.in(clue.value())) {
      // one word is more often a login than a name
      found.add(Candidate.of(name, name.contains(" ") ? rank : rank + 10, clue));
    }
  }

  /** An outlet is no author, unless the outlet is a person who is named as the author. */
  private static List<Candidate> withoutSites(List<Candidate> found, List<String> outlets) {
    Set<String> sites = new HashSet<>();
    outlets.forEach(outlet -> sites.add(Outlets.plain(outlet)));
    return found.stream()
        .filter(
            c ->
                c.rank() <= Candidate.STATED
                    || !sites.contains(Outlets.plain(c.value()))
                    || (c.rank() <= 2 && c.value().contains(" ")))
        .toList();
  }

  /** All that the best place names: one candidate a person. */
  private static Set<Candidate> bestGroup(List<Candidate> people) {
    List<Candidate> sorted = Candidate.sorted(people);
    Map<String, Candidate> group = new LinkedHashMap<>();
    for (Candidate each : sorted) {
      if (each.rank() == sorted.get(0).rank()) {
        group.putIfAbsent(Outlets.plain(each.value()), each);
      }
    }
    return new HashSet<>(group.values());
  }
}
