package org.parley.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself: each list holds every candidate found, the chosen ones marked. A
 * list without a chosen receipt means that the value is unknown.
 *
 * @param title candidates for the title; one is chosen, if need be the opening words of the text
 * @param authors candidates for the authors; any number chosen, one receipt a person
 * @param outlet candidates for the outlet; at most one chosen
 * @param published candidates for the publication date, as ISO dates of the precision known; at
 *     most one chosen
 * @param url candidates for the address of the page; at most one chosen
 * @param recordId what the list of articles that this one stands in calls it; null if it stands in
 *     none, or has no id there
 * @param columns what else that list says about it: the values of each column by its name, in order
 */
public record Description(
    List<Receipt> title,
    List<Receipt> authors,
    List<Receipt> outlet,
    List<Receipt> published,
    List<Receipt> url,
    @Nullable String recordId,
    Map<String, List<String>> columns) {
  public Description {
    title = List.copyOf(title);
    authors = List.copyOf(authors);
    outlet = List.copyOf(outlet);
    published = List.copyOf(published);
    url = List.copyOf(url);
    Map<String, List<String>> copied = new LinkedHashMap<>();
    columns.forEach((name, values) -> copied.put(name, List.copyOf(values)));
    columns = Collections.unmodifiableMap(copied);
  }

  /** Of an article that stands in no list. */
  public Description(
      List<Receipt> title,
      List<Receipt> authors,
      List<Receipt> outlet,
      List<Receipt> published,
      List<Receipt> url) {
    this(title, authors, outlet, published, url, null, Map.of());
  }

  /** The title; empty only for an article without any text. */
  public String chosenTitle() {
    return first(title).orElse("");
  }

  /**
   * Whether the article has a title; else {@link #chosenTitle} is the opening words of its text.
   */
  public boolean isTitled() {
    return title.stream().anyMatch(r -> r.chosen() && r.origin() != Origin.LEAD);
  }

  /** The authors' names in order; an empty list means that the author is unknown. */
  public List<String> chosenAuthors() {
    return Receipt.chosen(authors);
  }

  /** The outlet; empty if unknown. */
  public Optional<String> chosenOutlet() {
    return first(outlet);
  }

  /** The publication date with the precision known; empty if unknown. */
  public Optional<PublicationDate> chosenDate() {
    return first(published).flatMap(PublicationDate::parse);
  }

  /** The address of the page; empty if unknown. */
  public Optional<String> chosenUrl() {
    return first(url);
  }

  private static Optional<String> first(List<Receipt> receipts) {
    return Receipt.chosen(receipts).stream().findFirst();
  }
}
