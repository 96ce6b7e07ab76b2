package org.parley.index;

import org.parley.domain.ArticleId;
import org.parley.reprints.Signature;

/** An article that has its place already. */
record KnownPrint(ArticleId id, String group, Signature signature) {
  String key() {
    return Placement.key(group, id);
  }
}
