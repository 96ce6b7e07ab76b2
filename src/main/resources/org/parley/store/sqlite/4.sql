-- When articles came and changed, links that remember, and saved searches. Times are microseconds
-- since 1970.

-- Kept for good: what goes and comes again is no news.
CREATE TABLE arrival (
  article TEXT PRIMARY KEY,
  arrived INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  digest TEXT -- of what readers see of it; null while it was never analysed
) WITHOUT ROWID;
CREATE INDEX arrival_by_time ON arrival (arrived);
INSERT INTO arrival
  SELECT entry.article, min(source_file.seen) / 1000 * 1000, min(source_file.seen) / 1000 * 1000, NULL
  FROM entry JOIN source_file ON source_file.id = entry.file
  WHERE entry.article IS NOT NULL GROUP BY entry.article;

-- Results as they were at a moment, once for all links that remember the same.
CREATE TABLE shared_results (
  fingerprint TEXT PRIMARY KEY, -- the SHA-256 of what follows, unpacked
  results BLOB NOT NULL -- JSON, gzip
) WITHOUT ROWID;

CREATE TABLE shared_link (
  code TEXT PRIMARY KEY,
  page TEXT NOT NULL, -- the key of the page that it opens
  query TEXT NOT NULL, -- the parameters of a canonical address
  at INTEGER NOT NULL,
  total INTEGER NOT NULL, -- all results, also those that are not kept
  fingerprint TEXT NOT NULL REFERENCES shared_results
) WITHOUT ROWID;

CREATE TABLE saved_search (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL, -- the parameters of a canonical address
  saved INTEGER NOT NULL,
  seen INTEGER NOT NULL -- the greatest arrival that its last visitor could know of
) WITHOUT ROWID;
