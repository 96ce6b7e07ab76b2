package org.parley.search;

/**
 * A way to narrow a search by the values of one field.
 *
 * @param key the parameter in URLs and the name in JSON, for example {@code author}
 * @param label the name in English
 * @param field the Solr field, a string with docValues
 * @param limit how many values a page shows before "more"
 */
public record Facet(String key, String label, String field, int limit) {}
