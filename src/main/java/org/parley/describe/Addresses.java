package org.parley.describe;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.domain.Clue;
import org.parley.domain.Receipt;

/** Where the page stood. */
final class Addresses {
  private Addresses() {}

  static List<Receipt> of(Evidence evidence) {
    List<Candidate> candidates = new ArrayList<>();
    evidence
        .curated()
        .filter(article -> article.url() != null && !article.url().isBlank())
        .ifPresent(a -> candidates.add(Candidate.curated(String.valueOf(a.url()), a.note())));
    collect(evidence, candidates, Candidate.STATED, "record:url", "feed:url");
    collect(evidence, candidates, 1, "canonical");
    collect(evidence, candidates, 2, "og:url");
    collect(evidence, candidates, 2, "archived");
    collect(evidence, candidates, 3, "article.url", "article.mainEntityOfPage", "page.url");
    return Candidate.bestChosen(candidates);
  }

  /** The host of an address without {@code www.}, in lower case; empty if it has none. */
  static Optional<String> host(String address) {
    try {
      String host = new URI(address.strip().replaceAll("[\\s\"<>|\\\\^`{}].*", "")).getHost();
      return Optional.ofNullable(host)
          .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", ""));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static void collect(
      Evidence evidence, List<Candidate> candidates, int rank, String... names) {
    for (Clue clue : evidence.named(names).toList()) {
      String address = clue.value();
      if (address.matches("https?://\\S+")
          && host(address).filter(h -> h.contains(".")).isPresent()) {
        candidates.add(Candidate.of(address, rank, clue));
      }
    }
  }
}
