package org.parley.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.domain.ArticleId;

/** What is written to the ledger, within one transaction. */
record LedgerChanges(Handle handle) {

  void record(List<LedgerFile> files) {
    Map<String, LedgerFile> byPath = new LinkedHashMap<>();
    files.forEach(file -> byPath.put(PathText.of(file.path()), file));
    Map<String, Long> ids = putFiles(byPath);
    Entries entries = new Entries(handle);
    entries.removeAllOf(ids.values());
    byPath.forEach((path, file) -> entries.add(id(ids, path), 0, file.entries()));
    entries.settle();
  }

  void recordEntries(LedgerFile file) {
    LedgerFile unfinished =
        new LedgerFile(
            file.path(), file.name(), file.stamp(), null, file.fingerprint(), file.entries());
    finish(unfinished, Set.of());
  }

  void finish(LedgerFile file, Set<String> gone) {
    String path = PathText.of(file.path());
    long id = id(putFiles(Map.of(path, file)), path);
    Set<String> replaced = new HashSet<>(gone);
    file.entries().forEach(entry -> replaced.add(entry.suffix()));
    Entries entries = new Entries(handle);
    entries.remove(id, replaced);
    entries.add(id, nextPlace(id), file.entries());
    entries.settle();
  }

  /** Entries that are written anew go behind all others, so that in the end all are in order. */
  private long nextPlace(long file) {
    return handle
        .createQuery("SELECT coalesce(max(place), -1) + 1 FROM entry WHERE file = :file")
        .bind("file", file)
        .mapTo(Long.class)
        .one();
  }

  private static long id(Map<String, Long> ids, String path) {
    Long id = ids.get(path);
    if (id == null) {
      throw new IllegalStateException("a file was written and is not there: " + path);
    }
    return id;
  }

  /** Writes the rows of files; tells their keys. */
  private Map<String, Long> putFiles(Map<String, LedgerFile> files) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO source_file (path, name, size, modified, seen, hash, fingerprint)"
                + " VALUES (:path, :name, :size, :modified, :seen, :hash, :fingerprint)"
                + " ON CONFLICT (path) DO UPDATE SET name = excluded.name, size = excluded.size,"
                + " modified = excluded.modified, seen = excluded.seen, hash = excluded.hash,"
                + " fingerprint = excluded.fingerprint");
    files.forEach(
        (path, file) ->
            stamp(batch, path, file.stamp())
                .bind("name", Values.text(file.name()))
                .bind("hash", file.hash())
                .bind("fingerprint", Values.text(file.fingerprint()))
                .add());
    batch.execute();
    return ids(files.keySet());
  }

  private static PreparedBatch stamp(PreparedBatch batch, String path, LedgerFile.Stamp stamp) {
    return batch
        .bind("path", path)
        .bind("size", stamp.size())
        .bind("modified", Values.micros(stamp.modified()))
        .bind("seen", Values.micros(stamp.seen()));
  }

  private Map<String, Long> ids(Collection<String> paths) {
    Map<String, Long> ids = new LinkedHashMap<>();
    for (List<String> some : Values.chunks(paths)) {
      handle
          .createQuery("SELECT path, id FROM source_file WHERE path IN (<paths>)")
          .bindList("paths", some)
          .map((row, context) -> ids.put(row.getString("path"), row.getLong("id")))
          .forEach(each -> {});
    }
    return ids;
  }

  void unchanged(Map<Path, LedgerFile.Stamp> files) {
    PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE source_file SET size = :size, modified = :modified, seen = :seen"
                + " WHERE path = :path");
    List<String> paths = new ArrayList<>();
    files.forEach(
        (path, stamp) -> {
          paths.add(PathText.of(path));
          stamp(batch, PathText.of(path), stamp).add();
        });
    batch.execute();
    for (List<Long> some : Values.chunks(ids(paths).values())) {
      handle
          .createUpdate(
              "UPDATE entry SET state = 'unchanged' WHERE file IN (<files>) AND state = 'indexed'")
          .bindList("files", some)
          .execute();
    }
  }

  void remove(Collection<Path> paths) {
    for (List<String> some : Values.chunks(paths.stream().map(PathText::of).toList())) {
      List<Long> files = List.copyOf(ids(some).values());
      if (!files.isEmpty()) {
        Holdings.releaseAllOf(handle, files);
        handle
            .createUpdate("DELETE FROM source_file WHERE id IN (<files>)")
            .bindList("files", files)
            .execute();
      }
    }
  }

  void forgetReleased(Collection<ArticleId> articles) {
    for (List<ArticleId> some : Values.chunks(articles)) {
      handle
          .createUpdate("DELETE FROM released WHERE article IN (<articles>)")
          .bindList("articles", some.stream().map(ArticleId::value).toList())
          .execute();
    }
  }
}
