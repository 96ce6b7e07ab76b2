package org.parley.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.ArticleId;
import org.parley.domain.Sha256;
import org.parley.store.LedgerFile.Stamp;

/** Files of a ledger as tests need them. */
final class Specimen {
  static final Stamp STAMP =
      new Stamp(
          1_234,
          Instant.parse("2025-05-21T10:20:30.123456789Z"),
          Instant.parse("2026-01-02T03:04:05.000006Z"));

  private Specimen() {}

  static Path path(String name) {
    return Path.of("/collection").resolve(name);
  }

  static ArticleId article(int number) {
    return new ArticleId(String.format("%024x", number));
  }

  static LedgerEntry indexed(String suffix, int article) {
    return new LedgerEntry(suffix, Fate.indexed(article(article), null), 1);
  }

  static LedgerEntry entry(String suffix, Fate fate) {
    return new LedgerEntry(suffix, fate, 1);
  }

  static LedgerFile file(String name, LedgerEntry... entries) {
    return fileOf(Sha256.of(name), name, entries);
  }

  static LedgerFile fileOf(@Nullable String hash, String name, LedgerEntry... entries) {
    return new LedgerFile(path(name), name, STAMP, hash, "fingerprint", List.of(entries));
  }
}
