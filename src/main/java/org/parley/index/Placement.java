package org.parley.index;

import org.parley.domain.ArticleId;
import org.parley.reprints.Imprint;

/**
 * Where an article goes in the index.
 *
 * @param group the id of the article that began its group of reprints; its own if it is alone
 */
record Placement(ArticleId id, String group, Imprint imprint) {
  /** The unique key in Solr. */
  String key() {
    return key(group, id);
  }

  static String key(String group, ArticleId id) {
    return group + "!" + id;
  }
}
