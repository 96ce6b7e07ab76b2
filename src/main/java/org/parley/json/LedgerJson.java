package org.parley.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.domain.ArticleId;
import org.parley.store.Fate;
import org.parley.store.LedgerLine;

/** Writes the ledger in the form of Parley's public contract. */
public final class LedgerJson {
  private LedgerJson() {}

  /** One file, or one entry of a file, and what became of it; null where there is nothing. */
  public static ObjectNode of(LedgerLine line) {
    Fate fate = line.entry().fate();
    ArticleId article = fate.article();
    return JsonNodeFactory.instance
        .objectNode()
        .put("file", line.name())
        .put("state", fate.state().key())
        .put("reason", fate.reason())
        .put("detail", fate.detail())
        .put("tries", line.entry().tries())
        .put("article", article == null ? null : article.value())
        .put("size", line.stamp().size())
        .put("modified", line.stamp().modified().toString())
        .put("hash", line.hash())
        .put("path", line.path().toString());
  }
}
