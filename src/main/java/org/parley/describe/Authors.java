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
    names(evidence, found, 1, "article.author");
    names(
        evidence,
        found,
        2,
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
        "creator");
    names(evidence, found, 4, "rel-author");
    names(evidence, found, 5, "byline");
    names(evidence, found, 6, "page.author", "article.creator");
    found.addAll(TextBylines.of(evidence));
    names(evidence, found, 30, "Message:From-Name", "dc:creator", "pdf:docinfo:author");
    Set<String> sites = new HashSet<>();
    outlets.forEach(outlet -> sites.add(Outlets.plain(outlet)));
    List<Candidate> people =
        found.stream()
            .filter(c -> c.rank() == Candidate.DECIDED || !sites.contains(Outlets.plain(c.value())))
            .toList();
    return Candidate.receipts(people, bestGroup(people));
  }

  private static void names(Evidence evidence, List<Candidate> found, int rank, String... names) {
    for (Clue clue : evidence.named(names).toList()) {
      for (String name : PersonNames.in(clue.value())) {
        found.add(Candidate.of(name, rank, clue));
      }
    }
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
