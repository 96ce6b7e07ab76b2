package org.parley.search;

/**
 * A way to narrow a search by the values of one field.
 *
 * @param key the parameter in URLs and the name in JSON, for example {@code author}
 * @param label the name in English
 * @param field the Solr field, a string with docValues
 * @param counted the Solr field whose values are counted: the same, or one that has each value with
 *     its kind, as {@link org.parley.solr.Fields#kinded} joins them
 * @param limit how many values a page shows before "more"
 */
public record Facet(String key, String label, String field, String counted, int limit) {
  /** A facet whose values are of no kind. */
  public Facet(String key, String label, String field, int limit) {
    this(key, label, field, field, limit);
  }
}
