package org.parley.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.domain.Clue;
import org.parley.domain.Collection.CuratedArticle;
import org.parley.domain.Collection.KnownOutlet;
import org.parley.domain.Description;
import org.parley.domain.Origin;
import org.parley.domain.Receipt;
import org.parley.domain.SourceText;

/**
 * Says who wrote an article, where and when it ran and what it is called, and why Parley thinks so.
 * Safe for use by several threads.
 */
public final class Describer {
  private static final String COLUMN = "record:column:";

  /**
   * Describes an article. What nothing speaks for stays unknown: its list has no chosen receipt.
   *
   * @param clues what the file says beside its text
   * @param curated the collection's word on this file, which always wins
   * @param outlets names and domains that the collection knows
   */
  public Description describe(
      SourceText source,
      List<Clue> clues,
      Optional<CuratedArticle> curated,
      List<KnownOutlet> outlets) {
    Evidence evidence = Evidence.of(source, clues, curated, outlets);
    List<Receipt> url = Addresses.of(evidence);
    List<Receipt> outlet = Outlets.of(evidence, url);
    List<String> outletNames = outlet.stream().map(Receipt::value).distinct().toList();
    return new Description(
        Titles.of(evidence, outletNames),
        Authors.of(evidence, outletNames),
        outlet,
        Dates.of(evidence, url),
        url,
        evidence.named("record:id").map(Clue::value).findFirst().orElse(null),
        columns(clues));
  }

  private static Map<String, List<String>> columns(List<Clue> clues) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (Clue clue : clues) {
      if (clue.origin() == Origin.RECORD && clue.name().startsWith(COLUMN)) {
        columns
            .computeIfAbsent(clue.name().substring(COLUMN.length()), name -> new ArrayList<>())
            .add(clue.value());
      }
    }
    return columns;
  }
}
