package org.parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.parley.json.LedgerJson;
import org.parley.store.AnalysisQueue;
import org.parley.store.Imports;
import org.parley.web.page.FilesPages.Found;
import org.parley.web.page.FilesState;
import org.parley.web.page.ImportState;

/** The ledger and the imports in the form of the public contract. */
final class FilesJson {
  private FilesJson() {}

  static ObjectNode of(FilesState state, Found found) {
    ObjectNode json = Json.object().put("total", found.total(state.filter()));
    ArrayNode lines = json.putArray("lines");
    found.lines().forEach(line -> lines.add(LedgerJson.of(line)));
    ArrayNode counts = json.putArray("counts");
    found
        .counts()
        .forEach(
            count ->
                counts
                    .addObject()
                    .put("state", count.state().key())
                    .put("reason", count.reason())
                    .put("entries", count.entries()));
    return json;
  }

  static ObjectNode imports(
      List<Imports.Import> imports, AnalysisQueue.Waiting waiting, Instant now) {
    ObjectNode json = Json.object();
    ArrayNode array = json.putArray("imports");
    imports.forEach(each -> array.add(one(each, now)));
    json.putObject("analysis")
        .put("articles", waiting.articles())
        .put("analysed", waiting.articles() - waiting.pending())
        .put("waiting", waiting.pending());
    return json;
  }

  private static ObjectNode one(Imports.Import each, Instant now) {
    ObjectNode json = Json.object().put("number", each.number());
    json.put("state", ImportState.of(each, now).key());
    ArrayNode folders = json.putArray("folders");
    each.folders().forEach(folders::add);
    json.put("started", each.started().toString()).put("reported", each.reported().toString());
    Imports.Progress progress = each.progress();
    json.put("files", progress.files())
        .put("counted", progress.counted())
        .put("filesDone", progress.filesDone());
    Imports.Tally tally = progress.tally();
    return json.put("indexed", tally.indexed())
        .put("unchanged", tally.unchanged())
        .put("duplicates", tally.duplicates())
        .put("skipped", tally.skipped())
        .put("failed", tally.failed())
        .put("removed", tally.removed());
  }
}
